package io.frontstage.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.problem.Severity;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final Path FOLDER = Path.of("docs/examples");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadWithoutErrorOrWarning(Path file) throws IOException {
        ReadDefinition read =
                new DefinitionReader().read(new SourceText(file.getFileName().toString(), Files.readAllBytes(file)));

        assertThat(read.problems().stream()
                        .filter(problem -> problem.severity() != Severity.HINT)
                        .map(ExamplesTest::line))
                .isEmpty();
        assertThat(read.blueprint()).isPresent();
    }

    @Test
    void thereAreExamples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(1);
    }

    private static String line(Problem problem) {
        return problem.span().line() + ":" + problem.span().column() + " "
                + problem.code().id() + " " + new ProblemTexts(Messages.in(Locale.ENGLISH)).sentence(problem);
    }
}
