package io.frontstage.language;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.problem.Problem;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The reader's problems for a text. */
final class Reading {

    private Reading() {}

    static ReadDefinition of(String text) {
        return new DefinitionReader().read(new SourceText("test.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The problems, each as {@code line: code [arguments]}. */
    static List<String> problems(String text) {
        return of(text).problems().stream().map(Reading::line).toList();
    }

    /** The codes of the problems. */
    static List<String> codes(String text) {
        return of(text).problems().stream()
                .map(problem -> problem.code().id())
                .distinct()
                .toList();
    }

    private static String line(Problem problem) {
        return problem.span().line() + ": " + problem.code().id() + " " + problem.arguments();
    }
}
