package io.frontstage.definition.help.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.CommaList;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuickFixesTest {

    private static final Path FOLDER = Path.of("src/test/resources/definition/bad");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    /** A quick fix works: its problem is gone, there are fewer problems of its kind, and none that is worse. */
    @ParameterizedTest
    @MethodSource("files")
    void eachRemedyMendsItsProblem(Path file) throws IOException {
        String text = Files.readString(file);
        List<Problem> before = read(text);
        for (Problem problem : before) {
            Optional<QuickFix> fix = new QuickFixes(text).of(problem);
            if (fix.isPresent()) {
                List<Problem> after = read(made(text, fix.get()));
                assertThat(count(after, problem.code()))
                        .as(problem + " " + fix.get() + " " + after)
                        .isEqualTo(count(before, problem.code()) - 1);
                assertThat(after).as(fix.get().toString()).hasSizeLessThan(before.size() + 1);
            }
        }
    }

    @Test
    void aListOnOneLineBecomesAListUnlessItIsInQuotesOrAnEntry() {
        String text =
                """
                blueprint: B
                personas: Dana, Sam
                lanes: customer, frontstage, support
                stages:
                  - stage: Find
                    steps: Searches, compares; "decides" # asked in May
                  - stage: Buy
                    steps: "Reads, compares and decides"
                  - stage: Leave
                    steps:
                      - Packs, pays and leaves
                """;
        List<String> labels = new ArrayList<>();
        for (int turns = 0; turns < 3; turns++) {
            QuickFixes fixes = new QuickFixes(text);
            QuickFix fix = read(text).stream()
                    .filter(problem -> problem.code() == ProblemCode.COMMA_LIST)
                    .flatMap(problem -> fixes.of(problem).stream())
                    .findFirst()
                    .orElseThrow();
            labels.add(fix.label(Messages.in(Locale.ENGLISH)));
            text = made(text, fix);
        }

        assertThat(labels).containsExactly("Make it a list of 2", "Make it a list of 3", "Make it a list of 3");
        assertThat(text)
                .isEqualTo(
                        """
                        blueprint: B
                        personas:
                          - Dana
                          - Sam
                        lanes:
                          - customer
                          - frontstage
                          - support
                        stages:
                          - stage: Find
                            steps:
                              - Searches
                              - compares
                              - "\\"decides\\"" # asked in May
                          - stage: Buy
                            steps: "Reads, compares and decides"
                          - stage: Leave
                            steps:
                              - Packs, pays and leaves
                        """);
        assertThat(read(text)).isEmpty();
    }

    @Test
    void personasOnOneLineBecomeAListOfTheirIds() {
        String text = "blueprint: B\npersonas:\n  - Dana\n  - Sam\nstages:\n  - stage: S\n    for: Dana, Sam\n";
        QuickFix fix = new QuickFixes(text).of(read(text).get(0)).orElseThrow();

        assertThat(fix.label(Messages.in(Locale.ENGLISH))).isEqualTo("Write “[dana, sam]”");
        assertThat(made(text, fix)).endsWith("    for: [dana, sam]\n");
        String unknown = text.replace("Dana, Sam", "Dana, Kim");
        assertThat(new QuickFixes(unknown).of(read(unknown).get(0))).isEmpty();
    }

    @Test
    void commasOfNumbersAndOneTextPartNothing() {
        assertThat(CommaList.parts("Pays 1,200 euros")).containsExactly("Pays 1,200 euros");
        assertThat(CommaList.parts("Searches,")).containsExactly("Searches");
        assertThat(CommaList.parts("Searches,  pays ;leaves")).containsExactly("Searches", "pays", "leaves");
    }

    /** Keys inside an unknown key are only recognised once that key is fixed. */
    @Test
    void allKeysThatAreOtherToolsWordsAreWrittenAtOnce() {
        String text =
                """
                title: Bakery
                actors: Ana
                phases:
                  - name: Buy
                    activities:
                      - name: Pays
                        pain points: Too slow
                        emotions: -1
                  - name: Leave
                """;
        QuickFixes fixes = new QuickFixes(text);
        List<QuickFix> all = read(text).stream()
                .flatMap(problem -> fixes.ofAllLike(problem).stream())
                .toList();

        assertThat(all).hasSize(1);
        assertThat(all.get(0).label(Messages.in(Locale.ENGLISH)))
                .isEqualTo("Write all 9 keys as Frontstage calls them");
        String mended = made(text, all.get(0));
        assertThat(mended)
                .isEqualTo(
                        """
                        blueprint: Bakery
                        personas: Ana
                        stages:
                          - stage: Buy
                            steps:
                              - step: Pays
                                pains: Too slow
                                feels: -1
                          - stage: Leave
                        """);
        assertThat(read(mended)).isEmpty();
    }

    @Test
    void oneUnknownKeyOrTwoThatWouldBeTheSameAreNotWrittenTogether() {
        String one = "blueprint: B\nstages:\n  - stage: S\n    activities: Pays\n";
        String same = "blueprint: B\nstages:\n  - stage: S\n    steps:\n      - step: Pays\n        emotion: -1\n"
                + "        mood: -2\n";

        for (String text : List.of(one, same)) {
            QuickFixes fixes = new QuickFixes(text);
            assertThat(read(text)).isNotEmpty().allMatch(problem -> fixes.ofAllLike(problem)
                    .isEmpty());
        }
    }

    @Test
    void theReaderKnowsTheRemedyOfMostSlips() throws IOException {
        Set<ProblemCode> mended = EnumSet.noneOf(ProblemCode.class);
        for (Path file : files()) {
            String text = Files.readString(file);
            read(text).stream()
                    .filter(problem -> new QuickFixes(text).of(problem).isPresent())
                    .forEach(problem -> mended.add(problem.code()));
        }

        assertThat(mended)
                .contains(
                        ProblemCode.UNKNOWN_KEY,
                        ProblemCode.UNKNOWN_LANE,
                        ProblemCode.NO_SUCH_LANE,
                        ProblemCode.UNKNOWN_VALUE,
                        ProblemCode.UNKNOWN_REFERENCE,
                        ProblemCode.UNKNOWN_CHECK,
                        ProblemCode.SHARE_FORM,
                        ProblemCode.DATE_FORM,
                        ProblemCode.ID_FORM,
                        ProblemCode.COLON_IN_TEXT,
                        ProblemCode.UNQUOTED_COLON,
                        ProblemCode.UNQUOTED_START,
                        ProblemCode.SWALLOWED_COMMENT,
                        ProblemCode.TAB,
                        ProblemCode.UNKNOWN_ESCAPE);
    }

    @Test
    void aBareNumberBecomesTheShareThatIsMeantAndAQuarterItsLastMonth() {
        assertThat(mended("paths: { path: Late, share: 0.4 }")).isEqualTo("paths: { path: Late, share: 40 % }");
        assertThat(mended("paths: { path: Late, share: \"40\" }")).isEqualTo("paths: { path: Late, share: \"40 %\" }");
        assertThat(mended("reviewed: 2026-Q3")).isEqualTo("reviewed: 2026-09");
    }

    private static String mended(String line) {
        String text = line + "\nblueprint: B\nstages: [S]\n";
        return made(text, new QuickFixes(text).of(read(text).get(0)).orElseThrow())
                .lines()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMisspeltKeyIsMendedWhereItStandsWithItsQuotes() {
        String text =
                "{\"blueprint\": \"B\", \"stages\": [{\"stage\": \"S\", \"steps\": [{\"step\": \"One\", \"backstge\":"
                        + " \"x\"}]}]}";

        QuickFix fix = new QuickFixes(text).of(read(text).get(0)).orElseThrow();

        assertThat(made(text, fix)).isEqualTo(text.replace("backstge", "backstage"));
        assertThat(fix.label(Messages.in(Locale.ENGLISH))).isEqualTo("Write “backstage”");
        assertThat(fix.label(Messages.in(Locale.GERMAN))).isEqualTo("„backstage“ schreiben");
    }

    @Test
    void aControlCharacterIsDeleted() {
        String text = "blueprint: A\u0007B\nstages: S\n";

        assertThat(made(text, new QuickFixes(text).of(read(text).get(0)).orElseThrow()))
                .isEqualTo("blueprint: AB\nstages: S\n");
    }

    private static List<Problem> read(String text) {
        return new DefinitionReader()
                .read(new SourceText("x", text.getBytes(UTF_8)))
                .problems();
    }

    private static long count(List<Problem> problems, ProblemCode code) {
        return problems.stream().filter(problem -> problem.code() == code).count();
    }

    private static String made(String text, QuickFix fix) {
        return text.substring(0, fix.change().start())
                + fix.change().text()
                + text.substring(fix.change().end());
    }
}
