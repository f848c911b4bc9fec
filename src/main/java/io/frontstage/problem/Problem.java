package io.frontstage.problem;

import io.frontstage.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A problem of a definition, without its message, which {@link ProblemTexts} gives in the reader's language.
 *
 * @param code what kind of problem
 * @param span its position
 * @param arguments the arguments of the message, in the order of its placeholders; unescaped words of the author
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
