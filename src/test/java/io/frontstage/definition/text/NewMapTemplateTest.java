package io.frontstage.definition.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewMapTemplateTest {

    @Test
    void anEmptyMapShowsAllFiveLanes() {
        String yaml = new NewMapTemplate("Library", Optional.of("Ann"), List.of("Find", "Borrow"), "Looks").yaml();

        ReadDefinition read = new DefinitionReader().read(new SourceText("x", yaml.getBytes(UTF_8)));

        assertThat(read.problems()).isEmpty();
        assertThat(read.blueprint().orElseThrow().lanes())
                .extracting(lane -> lane.id().value())
                .containsExactly("evidence", "customer", "frontstage", "backstage", "support");
    }
}
