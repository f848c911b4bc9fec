package io.frontstage.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.DefinitionTexts;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.blueprint.RandomBlueprint.Size;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormalisedJsonTest {

    @RepeatedTest(100)
    void readingWhatWasWrittenGivesTheSameModel(RepetitionInfo repetition) {
        Blueprint blueprint = RandomBlueprint.rich(repetition.getCurrentRepetition());
        String json = NormalisedJson.of(blueprint);

        Blueprint read = read(json);

        assertThat(read).isEqualTo(blueprint);
        assertThat(NormalisedJson.of(read)).isEqualTo(json);
    }

    @RepeatedTest(100)
    void theSameDefinitionInYamlGivesTheSameModel(RepetitionInfo repetition) {
        Blueprint blueprint = RandomBlueprint.rich(repetition.getCurrentRepetition());

        assertThat(read(DefinitionTexts.yaml(blueprint))).isEqualTo(blueprint);
    }

    @Test
    void theSizesOfTheMeasurementsAreReadWhole() {
        Blueprint large = RandomBlueprint.plain(Size.LARGE, 1);

        assertThat(read(NormalisedJson.of(large))).isEqualTo(large);
        assertThat(large.arrows()).hasSize(800);
    }

    @ParameterizedTest
    @MethodSource("io.frontstage.definition.ExamplesTest#examples")
    void everyExampleIsTheSameAfterNormalising(Path file) throws IOException {
        Blueprint blueprint = read(Files.readString(file));

        assertThat(read(NormalisedJson.of(blueprint))).isEqualTo(blueprint);
    }

    private static Blueprint read(String text) {
        ReadDefinition read = new DefinitionReader().read(new SourceText("x", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.problems()).isEmpty();
        return read.blueprint().orElseThrow();
    }
}
