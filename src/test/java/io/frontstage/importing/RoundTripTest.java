package io.frontstage.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.blueprint.RandomBlueprint.Size;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.definition.text.SyntaxConverter;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A map that is exported as JSON or YAML and imported into a map of either syntax stays the same. */
class RoundTripTest {

    @Tag("slow")
    @RepeatedTest(100)
    void aMapByChance(RepetitionInfo repetition) {
        assertSame(RandomBlueprint.rich(repetition.getCurrentRepetition()));
    }

    @Tag("slow")
    @Test
    void aLargeMap() {
        assertSame(RandomBlueprint.plain(Size.LARGE, 1));
    }

    @ParameterizedTest
    @MethodSource("io.frontstage.definition.ExamplesTest#examples")
    void everyExampleAsItIsAndAsItIsExported(Path file) throws IOException {
        Blueprint map = read(new SourceText("", Files.readAllBytes(file)));

        assertSame(map);
        assertImported(Files.readAllBytes(file), map);
    }

    @Test
    void aDefinitionThatIsWrittenAnewAsJsonLosesItsCommentsWhichIsSaid() {
        byte[] yaml = "'blueprint': C # ours\nstages: [S]\n".getBytes(UTF_8);
        byte[] json = "{\"blueprint\": \"C\", \"stages\": [\"S\"]}".getBytes(UTF_8);

        assertThat(new Importer().read("", yaml).in(true).remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.WITHOUT_COMMENTS);
        assertThat(new Importer().read("", json).in(false).remarks()).isEmpty();
        assertThat(new Importer().read("", "Step,a\n".getBytes(UTF_8)).in(true).remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.ONE_STAGE);
    }

    private static void assertSame(Blueprint map) {
        byte[] json = NormalisedJson.of(map).getBytes(UTF_8);
        byte[] yaml = DefinitionReader.locate(new SourceText("", json), new Problems())
                .flatMap(located -> SyntaxConverter.of(located, false))
                .orElseThrow()
                .getBytes(UTF_8);
        assertImported(json, map);
        assertImported(yaml, map);
    }

    private static void assertImported(byte[] file, Blueprint map) {
        Imported imported = new Importer().read("other map", file);
        assertThat(imported.remarks()).isEmpty();
        assertThat(imported.definition().orElseThrow().bytes()).isEqualTo(file);
        for (boolean intoJson : List.of(true, false)) {
            SourceText into = imported.in(intoJson).definition().orElseThrow();
            assertThat(new String(into.bytes(), UTF_8).startsWith("{")).isEqualTo(intoJson);
            assertThat(read(into)).isEqualTo(map);
        }
    }

    private static Blueprint read(SourceText source) {
        ReadDefinition read = new DefinitionReader().read(source);
        assertThat(read.problems()).isEmpty();
        return read.blueprint().orElseThrow();
    }
}
