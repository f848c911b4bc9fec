package io.frontstage.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.DefinitionReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static Stream<Example> all() {
        return Examples.all().stream();
    }

    @Test
    void offersEveryExampleOfTheManualButTheSmallest() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/examples"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(all().map(example -> example.id() + ".yaml"), Stream.of("smallest.yaml"))
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void leadsToNobodyElsesIssues(Example example) {
        assertThat(example.blueprint().info().tracker()).isEmpty();
        assertThat(items(example)).isNotEmpty().allSatisfy(item -> {
            if (item instanceof PainPoint pain) {
                assertThat(pain.issues()).isEmpty();
            } else if (item instanceof Opportunity opportunity) {
                assertThat(opportunity.issues()).isEmpty();
            }
        });
        assertThat(new String(example.text().bytes(), StandardCharsets.UTF_8)).doesNotContain("$schema", "issues:");
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasNoProblem(Example example) {
        assertThat(new DefinitionReader().read(example.text()).problems()).isEmpty();
    }

    private static Stream<Item> items(Example example) {
        return example.blueprint().stages().stream()
                .flatMap(stage -> Stream.concat(
                        stage.items().all().stream(), stage.steps().stream().flatMap(ExamplesTest::items)));
    }

    private static Stream<Item> items(Step step) {
        return step.items().all().stream();
    }
}
