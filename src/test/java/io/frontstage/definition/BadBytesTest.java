package io.frontstage.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any bytes: no exception, an end in reasonable time, and a map that a page can show. */
class BadBytesTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource
    void whatIsWrongWithABadFileIsSaidOnce(GeneratedDefinition definition) {
        assertThat(codes(read(definition.bytes()))).containsExactly(definition.code());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedByItsSize() {
        DefinitionReader reader = new DefinitionReader();

        assertThat(reader.refuse(Limits.FILE_BYTES)).isEmpty();
        assertThat(codes(reader.refuse(Limits.FILE_BYTES + 1L).orElseThrow())).containsExactly(ProblemCode.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineBreakAndAByteOrderMarkAreFine(String lineBreak) {
        String text =
                "\uFEFFblueprint: Coffee\nownr: x\nstages:\n  - stage: Order\n    note: |\n      one\n      two\n";
        ReadDefinition read = read(text.replace("\n", lineBreak).getBytes(StandardCharsets.UTF_8));

        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).span().line()).isEqualTo(2);
        assertThat(read.problems().get(0).span().column()).isEqualTo(1);
        assertThat(read.blueprint().orElseThrow().stages().get(0).about().note())
                .contains("one\ntwo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "? ? ? ? ? ? ? ?",
                "- - - -\n- -",
                "{",
                "[",
                "{a",
                "\"",
                "'",
                "|",
                ">",
                "&a",
                "*a",
                "!!x",
                "%YAML 3.9\n---\na: b",
                "--- ---",
                "...",
                "a: b: c: d",
                ": : :",
                "{{{{",
                "]",
                "}",
                "\\",
                "key: |9\n x",
                "!<",
                "- ? a",
                "? [a]\n: b",
                "a: &a [*a]",
                "{\"a\":1}}",
                "{\"a\":01}",
                "{\"a\":1e999999999}",
                "{\"a\":tru",
                "{\"\\ud800\":1}",
                "@",
                "`",
                "blueprint: x\nstages: {stage: y, steps: {step: z, feels: {}}}",
                "stages: *x",
                "blueprint: [[]]\nstages: [[[]]]",
                "stages:\n- steps:\n  - steps:\n    - steps: x",
                "{\"stages\":[null,1,true,[],{}]}",
                "stages: 1",
                "stages:\n- 1\n- []\n- {}"
            })
    void oddTextsAreReadWithoutException(String text) {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Tag("slow")
    @RepeatedTest(300)
    void aDamagedExampleIsReadWithoutException(RepetitionInfo repetition) throws java.io.IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = java.nio.file.Files.readAllBytes(java.nio.file.Path.of("docs/examples/order-ahead.yaml"));
        String signs = "{}[]:,#&*!|>'\"%@`-?\t\n \\\0\u0007";
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            int at = random.nextInt(bytes.length);
            bytes[at] = random.nextInt(4) == 0
                    ? (byte) random.nextInt(256)
                    : (byte) signs.charAt(random.nextInt(signs.length()));
        }

        read(bytes);
    }

    @Tag("slow")
    @RepeatedTest(100)
    void aDamagedJsonFileIsReadWithoutException(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = NormalisedJson.of(
                        io.frontstage.blueprint.RandomBlueprint.rich(repetition.getCurrentRepetition()))
                .getBytes(StandardCharsets.UTF_8);
        String signs = "{}[]:,\"\\u0 \n1";
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
        }

        read(bytes);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "a: ",
                "{a: ",
                "[a, ",
                "\"a\" ",
                "? a\n",
                "&a ",
                "*a ",
                "a:\n",
                "k: [a\n",
                "# c\n",
                "!a ",
                "'a\n",
                "x-a: 1\n"
            })
    void aMebibyteOfTheSameIsReadInGoodTime(String part) {
        read(part.repeat(Limits.FILE_BYTES / part.length()).getBytes(StandardCharsets.UTF_8));
    }

    @Tag("slow")
    @Test
    void aMebibyteOfDifferentUnknownKeysIsReadInGoodTime() {
        StringBuilder text = new StringBuilder("blueprint: x\nstages:\n- stage: y\n");
        for (int i = 0; text.length() < Limits.FILE_BYTES - 20; i++) {
            text.append("k").append(i).append(":\n");
        }

        assertThat(read(text.toString().getBytes(StandardCharsets.UTF_8)).problems())
                .hasSize(500);
    }

    private static ReadDefinition read(byte[] bytes) {
        ReadDefinition read =
                assertTimeoutPreemptively(LONG, () -> new DefinitionReader().read(new SourceText("bad.yaml", bytes)));
        read.blueprint().ifPresent(blueprint -> NormalisedJson.of(blueprint)
                .chars()
                .forEach(c -> assertThat(c >= ' ' && c != 0x7F || c == '\n').isTrue()));
        return read;
    }

    private static List<ProblemCode> codes(ReadDefinition read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
