package io.frontstage.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps that a service designer would call poor, and one that is good. */
class PoorMapsTest {

    @ParameterizedTest
    @CsvSource({
        "01-backstage-above, step-names-actor",
        "02-employees-as-steps, step-repeats-card",
        "04-systems-as-steps, step-is-system",
        "05-no-persona, map-for-nobody",
        "06-flat-emotions, feeling-against-item",
        "06-flat-emotions, pain-without-opportunity",
        "08-thirty-steps, many-steps",
        "10-mixed-state, proposed-in-current-map"
    })
    void aPoorMapGetsItsHint(String name, String hint) throws IOException {
        assertThat(hints(name)).contains(hint);
    }

    @Test
    void aSoundMapGetsNone() throws IOException {
        assertThat(hints("12-good-but-alarm")).isEmpty();
    }

    private static Set<String> hints(String name) throws IOException {
        Path file = Path.of("src/test/resources/poor-maps", name + ".yaml");
        ReadDefinition read = new DefinitionReader().read(new SourceText(name, Files.readAllBytes(file)));
        Problems problems = new Problems();
        Checks.run(read.blueprint().orElseThrow(), read.places(), LocalDate.of(2026, 11, 21), problems);
        return problems.byPlace().stream().map(problem -> problem.code().id()).collect(Collectors.toSet());
    }
}
