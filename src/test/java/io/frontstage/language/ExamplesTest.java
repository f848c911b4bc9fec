package io.frontstage.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static List<Path> all() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void anExampleIsPlainTextThatEveryEditorShowsAlike(Path example) {
        assertThat(Examples.text(example)).doesNotContain("\t", "\r", "\uFEFF").endsWith("\n");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyExampleStandsOnTheExamplesPage(Path example) {
        String name = example.getFileName().toString();
        assertThat(Examples.text(Path.of("docs", "examples", "README.md")))
                .contains("| [" + name + "](" + name + ") |");
    }

    @Test
    void theSmallestHasFiveLines() {
        assertThat(Examples.text(Path.of("docs", "examples", "smallest.yaml")).lines())
                .hasSize(5);
    }
}
