package io.frontstage.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Problems;
import io.frontstage.problem.Severity;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each check has a folder: {@code good.yaml} has no findings, {@code bad.yaml} states at the end of each line what is
 * found there.
 */
class ChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path FOLDER = Path.of("src/test/resources/check");
    private static final String EXPECT = "# expect: ";

    /** Findings about how a text is written; the reader reports them, not a check. */
    private static final Set<ProblemCode> OF_THE_READER =
            Set.of(ProblemCode.DECIMAL_COMMA, ProblemCode.BULLET, ProblemCode.COMMA_LIST);

    static Stream<ProblemCode> checks() {
        return Stream.of(ProblemCode.values())
                .filter(code -> code.severity() == Severity.HINT)
                .filter(code -> !OF_THE_READER.contains(code));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aGoodMapGivesNoHint(ProblemCode check) throws IOException {
        assertThat(hints(FOLDER.resolve(check.id()).resolve("good.yaml"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aBadMapGivesTheHintWhereItBelongs(ProblemCode check) throws IOException {
        Path file = FOLDER.resolve(check.id()).resolve("bad.yaml");
        List<String> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(EXPECT)) {
                expected.add(i + 1 + " " + lines.get(i).substring(lines.get(i).indexOf(EXPECT) + EXPECT.length()));
            }
        }

        assertThat(expected).isNotEmpty();
        assertThat(hints(file)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCheckSetAsideForTheMapIsSilent(ProblemCode check) throws IOException {
        String text = Files.readString(FOLDER.resolve(check.id()).resolve("bad.yaml"));

        assertThat(hints(text + "dismissed: { check: " + check.id() + ", reason: So decided }\n"))
                .isEmpty();
    }

    @Test
    void aCheckSetAsideAtAStepIsSilentThereAlone() {
        String text =
                """
                blueprint: Coffee
                scenario: Monday
                stages:
                  - stage: Order
                    steps:
                      - { step: Pays, pains: { pain: Slow, severity: high } }
                      - { step: Waits, pains: [{ pain: Slow, severity: high }, { pain: Dear, severity: critical }] }
                dismissed: { check: pain-without-opportunity, at: pays }
                """;

        assertThat(hints(text)).containsExactly("7 pain-without-opportunity");
    }

    @Test
    void jargonIsFoundAsAWordOfItsOwn() {
        assertThat(JargonInCustomerWords.wordIn("Scans the sku, twice", List.of("SKU")))
                .contains("SKU");
        assertThat(JargonInCustomerWords.wordIn("Opens the skull", List.of("SKU")))
                .isEmpty();
        assertThat(JargonInCustomerWords.wordIn("Sees the ticket time", List.of("ticket time")))
                .isPresent();
    }

    private static List<String> hints(Path file) throws IOException {
        return hints(Files.readString(file));
    }

    private static List<String> hints(String text) {
        ReadDefinition read = new DefinitionReader().read(new SourceText("x", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.problems()).isEmpty();
        Problems problems = new Problems();
        Checks.run(read.blueprint().orElseThrow(), read.places(), TODAY, problems);
        return problems.byPlace().stream()
                .map(problem -> problem.span().line() + " " + problem.code().id())
                .toList();
    }
}
