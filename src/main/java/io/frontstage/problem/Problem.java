package io.frontstage.problem;

import io.frontstage.source.SourceSpan;
import java.util.List;

/**
 * One thing that is wrong with a definition, without its sentence: {@link ProblemTexts} says it in the reader's language.
 *
 * @param code what kind of problem
 * @param span where
 * @param arguments what the sentence names, in the order of the code's placeholders; the author's own words, unescaped
 */
public record Problem(ProblemCode code, SourceSpan span, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return code.severity();
    }
}
