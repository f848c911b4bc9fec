package io.frontstage.problem;

import io.frontstage.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with a definition, without its sentence: {@link ProblemTexts} says it in the reader's language.
 *
 * @param code what kind of problem
 * @param span where
 * @param arguments what the sentence names, in the order of the code's placeholders; the author's own words, unescaped
 * @param near the word that the author probably meant
 */
public record Problem(ProblemCode code, SourceSpan span, List<String> arguments, Optional<String> near) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public Problem(ProblemCode code, SourceSpan span, List<String> arguments) {
        this(code, span, arguments, Optional.empty());
    }

    public Severity severity() {
        return code.severity();
    }
}
