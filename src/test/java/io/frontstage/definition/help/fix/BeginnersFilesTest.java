package io.frontstage.definition.help.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalForm;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of beginners: the problems reported for each, the first remedy, and the file after it. */
class BeginnersFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases");

    /**
     * Files, the codes reported for them by place, the first remedy and, between bars, the text that it replaces and
     * the new one.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "F40-no-blank-after-colon;    missing-blank key-below-text;              BLANK_AFTER_COLON; |stage:Find|stage: Find|",
                "F40b-silent;                 missing-blank missing-blank;               BLANK_AFTER_COLON; |step:|step: |",
                "F41-nbsp-indent;             unusual-indentation;                       BLANKS;            |\u00A0| |",
                "F41b-nbsp-after-colon-silent; missing-blank unusual-blank missing-blank; BLANKS;           |\u00A0| |",
                "F42-backslash-quickfix;      unknown-escape;                            BACKSLASH;         |C:\\Users\\x|C:\\\\Users\\\\x|",
                "F42b-backslash-silent;       backslash-in-path;                         BACKSLASH;         |C:\\temp\\new|C:\\\\temp\\\\new|",
                "G40-values-as-people-write;  decimal-comma;                             WRITE;             |12,50 €|12.50 €|",
            })
    void theRemedyOfferedFirstIsTheOneThatIsWanted(String file, String codes, QuickFix.Kind kind, String change)
            throws IOException {
        String text = text(file);
        String[] change2 = change.substring(1, change.length() - 1).split("\\|", -1);
        List<Problem> problems = read(text).problems();

        assertThat(problems.stream().map(problem -> problem.code().id())).containsExactly(codes.split(" "));
        QuickFix first = first(text).orElseThrow();
        assertThat(first.kind()).isEqualTo(kind);
        assertThat(first.madeIn(text)).isEqualTo(text.replace(change2[0], change2[1]));
        assertThat(read(first.madeIn(text)).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"F50-one-symbol-loses-picture", "G41-links-pasted", "alt", "nb", "port", "span", "twocust"})
    void nothingIsSaidOfWhatIsRight(String file) throws IOException {
        assertThat(read(text(file)).problems()).isEmpty();
    }

    @Test
    void aKeyOfTheStepAtACardMovesToTheStep() throws IOException {
        String text = text("G50-card-keys");

        assertThat(first(text).map(fix -> fix.label(Messages.in(Locale.ENGLISH))))
                .contains("Move it to “Signs up”");
        assertThat(first(text).orElseThrow().madeIn(text))
                .contains("      - step: Signs up\n        moment-of-truth: yes\n        customer:\n")
                .contains("{ does: Creates account, path: Self-serve, owner: Web }");
    }

    /** A sentence never suggests quoting something that is not a text. */
    @ParameterizedTest
    @CsvSource({"F40-no-blank-after-colon", "F42-backslash-quickfix"})
    void noSentenceTellsToQuoteAKeyOrAQuotedText(String file) throws IOException {
        ProblemTexts texts = new ProblemTexts(Messages.in(Locale.ENGLISH));

        assertThat(read(text(file)).problems().stream().map(texts::sentence))
                .noneMatch(sentence -> sentence.contains("It should read") || sentence.contains("must be in quotes"));
    }

    @Test
    void aKeyBelowAPlainTextBelongsToItAtAnyIndentation() throws IOException {
        for (String indent : List.of("      ", "        ", "          ")) {
            String text = "blueprint: B\nstages:\n  - stage: S\n    steps:\n      - Searches the catalogue\n" + indent
                    + "frontstage: Shows what is available\n";
            assertThat(read(text).problems().stream()
                            .map(problem -> problem.code().id()))
                    .as(text)
                    .containsExactly("key-below-text");
            QuickFix first = first(text).orElseThrow();
            assertThat(first.label(Messages.in(Locale.ENGLISH))).isEqualTo("Make it part of “Searches the catalogue”");
            assertThat(read(first.madeIn(text)).problems()).isEmpty();
        }
    }

    /**
     * A key of a step is never moved into an arrow, a word of a list or a person above it, because these are not steps.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "  - a -> b: looks up\n\tstep: Pays\n",
                "  - a -> b: looks up\n  step: Pays\n",
                "  - a -> b: looks up\nstep: Pays\n",
                "  - a -> b: looks up\n    step: Pays\n",
                "  - a -> b: looks up\n      step: Pays\n",
                "  - a -> b\n    label: looks up\n",
                "personas:\n  - Kim\n    step: Pays\n",
                "personas:\n  - Kim\n  severity: high\n",
                "jargon:\n  - Kiosk\n    step: Pays\n"
            })
    void aKeyBecomesPartOnlyOfWhatCanHaveIt(String end) {
        String text = "blueprint: B\nstages:\n  - stage: S\n    steps:\n      - step: Asks\n        id: a\n"
                + "      - step: Looks\n        id: b\n" + (end.startsWith(" ") ? "arrows:\n" : "") + end;
        QuickFixes fixes = new QuickFixes(text);

        assertThat(read(text).problems()).isNotEmpty();
        assertThat(read(text).problems().stream().flatMap(problem -> fixes.of(problem).stream()))
                .allSatisfy(fix -> {
                    assertThat(fix.kind()).isNotEqualTo(QuickFix.Kind.PART_OF);
                    assertThat(fix.madeIn(text))
                            .contains(end.lines().findFirst().orElseThrow());
                });
    }

    @Test
    void aTabIsNotReplacedIfTheArrowAboveWouldLoseItsLabel() {
        String text = "blueprint: B\nstages:\n  - stage: S\n    steps:\n      - step: Asks\n        id: a\n"
                + "arrows:\n  - a -> a: looks up\n\tstep: Pays\n";

        assertThat(first(text)).isEmpty();
    }

    /**
     * The message names the line without the space, not the next one, and the fix also writes its key in lower case.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "blueprint: B|goal:d|stages: S|;                                              2; goal: d",
                "blueprint: B|Goal:d|stages: S|;                                              2; goal: d",
                "blueprint: B|stages: S|Goal:d|;                                              3; goal: d",
                "blueprint: B|stages:|  - stage: S|owner:Kim|arrows:|  - s -> s: x|;          4; owner: Kim",
                "blueprint: B|stages:|  - stage: S|    steps:|      - step: A|        frontstage:x|        time: 5m|; 6; "
                        + "frontstage: x",
            })
    void aMissingSpaceIsReportedOnItsOwnLine(String lines, int number, String written) {
        String text = lines.replace('|', '\n');
        Problem problem = read(text).problems().get(0);
        QuickFix fix = first(text).orElseThrow();

        assertThat(problem.code()).isEqualTo(ProblemCode.UNSPACED_COLON);
        assertThat(problem.span().line()).isEqualTo(number);
        assertThat(problem.arguments().get(1)).isEqualTo(written);
        assertThat(fix.kind()).isEqualTo(QuickFix.Kind.BLANK_AFTER_COLON);
        assertThat(fix.madeIn(text).lines().toList().get(number - 1).strip()).isEqualTo(written);
        assertThat(read(fix.madeIn(text)).blueprint()).isPresent();
    }

    @Test
    void aLineIsNotMovedWhereItsTextNeedsQuotes() {
        String text =
                "blueprint: B\nstages:\n  - stage: Find\n    steps:\n      - step: \"a\" or \"b\"\n      - step: @home\n";

        QuickFix first = first(text).orElseThrow();
        assertThat(first.kind()).isEqualTo(QuickFix.Kind.QUOTE);
        assertThat(first.madeIn(text)).contains("      - step: \"\\\"a\\\" or \\\"b\\\"\"\n");
    }

    @Test
    void anotherProgramsFileGetsASentenceAndNoRemedy() {
        String pipeline = "stages:\n  - build\n  - test\nbuild:\n  stage: build\n";

        assertThat(read(pipeline).problems().stream()
                        .map(problem -> problem.code().id()))
                .containsExactly("not-a-blueprint");
        assertThat(first(pipeline)).isEmpty();
    }

    @Test
    void valuesAsPeopleWriteThemAreReadAsTheyAreMeant() throws IOException {
        assertThat(form("G40-values-as-people-write"))
                .contains("time=5m", "cost=5 $", "time=1d-2d", "cost=12.50 €", "time=30s", "cost=12 €", "time=1h30m");
        assertThat(form("G41-links-pasted"))
                .contains("state=future", "severity=high", "issues=[CX-12]", "issues=[CX-12, CX-13]");
    }

    private static String form(String file) throws IOException {
        return read(text(file)).blueprint().map(NormalForm::of).orElseThrow().toString();
    }

    private static Optional<QuickFix> first(String text) {
        QuickFixes fixes = new QuickFixes(text);
        return read(text).problems().stream()
                .flatMap(problem -> fixes.of(problem).stream())
                .findFirst();
    }

    private static String text(String file) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return Files.readString(
                    files.filter(path -> path.getFileName().toString().startsWith(file + "."))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static ReadDefinition read(String text) {
        return new DefinitionReader().read(new SourceText("x", text.getBytes(UTF_8)));
    }
}
