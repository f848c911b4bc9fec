package io.frontstage.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.problem.Severity;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that each contain one kind of error and state it themselves: {@code # expect: code, code} at the end of the
 * line, {@code "x-expect": "code"} in JSON, or {@code # expect-at 3: code} if the line cannot contain a comment.
 */
class BadDefinitionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/definition/bad");
    private static final Pattern HERE = Pattern.compile("(?:# expect: |\"x-expect\": \")([a-z0-9, -]+)");
    private static final Pattern THERE = Pattern.compile("# expect-at (\\d+): ([a-z0-9, -]+)");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void exactlyWhatIsWrongIsReportedWhereItIs(Path file) throws IOException {
        ReadDefinition read = read(file);

        assertThat(found(read)).as(sentences(read).toString()).isEqualTo(expected(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void thereIsAMapExactlyIfThereIsNoError(Path file) throws IOException {
        ReadDefinition read = read(file);
        boolean error = read.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);

        assertThat(read.blueprint().isPresent()).isEqualTo(!error);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySentenceIsWhole(Path file) throws IOException {
        for (String sentence : sentences(read(file))) {
            assertThat(sentence).doesNotContain("{0}", "{1}", "{2}", "{3}");
        }
    }

    @Test
    void everyCodeThatReadingCanGiveHasAFixture() throws IOException {
        Set<ProblemCode> seen = EnumSet.noneOf(ProblemCode.class);
        for (Path file : files()) {
            read(file).problems().forEach(problem -> seen.add(problem.code()));
        }
        for (GeneratedDefinition definition : GeneratedDefinition.values()) {
            seen.add(definition.code());
        }
        for (ProblemCode code : ProblemCode.values()) {
            if (code.severity() != Severity.HINT) {
                assertThat(seen).contains(code);
            }
        }
    }

    private static ReadDefinition read(Path file) throws IOException {
        return new DefinitionReader().read(new SourceText(file.getFileName().toString(), Files.readAllBytes(file)));
    }

    private static List<String> expected(Path file) throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher here = HERE.matcher(lines.get(i));
            while (here.find()) {
                for (String code : here.group(1).strip().split(", ")) {
                    expected.add(i + 1 + " " + code);
                }
            }
            Matcher there = THERE.matcher(lines.get(i));
            while (there.find()) {
                expected.add(there.group(1) + " " + there.group(2).strip());
            }
        }
        Collections.sort(expected);
        return expected;
    }

    private static List<String> found(ReadDefinition read) {
        return read.problems().stream()
                .map(problem -> problem.span().line() + " " + problem.code().id())
                .sorted()
                .toList();
    }

    private static List<String> sentences(ReadDefinition read) {
        List<String> sentences = new ArrayList<>();
        for (Problem problem : read.problems()) {
            sentences.add(new ProblemTexts(Messages.in(Locale.ENGLISH)).sentence(problem));
            sentences.add(new ProblemTexts(Messages.in(Locale.GERMAN)).sentence(problem));
        }
        return sentences;
    }
}
