package io.frontstage.problem;

import io.frontstage.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects problems while a definition is read and checked. One per call, passed down; not thread-safe. */
public final class Problems {

    /** Maximum number of problems kept; a file with more usually repeats one mistake many times. */
    public static final int MAX = 500;

    /** Maximum length of the author's words quoted in a message, in code points. */
    public static final int MAX_ARGUMENT = 160;

    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(ProblemCode code, SourceSpan span, String... arguments) {
        addNear(code, span, Optional.empty(), arguments);
    }

    /** Adds a problem with the word that the author probably meant, if there is one. */
    public void addNear(ProblemCode code, SourceSpan span, Optional<String> near, String... arguments) {
        if (!isFull() || code.severity() == Severity.ERROR && !hasErrors()) {
            List<String> shortened = new ArrayList<>(arguments.length);
            for (String argument : arguments) {
                shortened.add(shortened(argument));
            }
            found.add(new Problem(code, span, shortened, near));
        }
    }

    /** Whether the maximum is reached; then no more problems are kept, except a first error. */
    public boolean isFull() {
        return found.size() >= MAX;
    }

    public boolean has(ProblemCode code) {
        return found.stream().anyMatch(problem -> problem.code() == code);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The problems, each once, ordered by place. */
    public List<Problem> byPlace() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Problem::span).thenComparing(Problem::code));
        return List.copyOf(sorted);
    }

    private static String shortened(String argument) {
        if (argument.length() <= MAX_ARGUMENT || argument.codePointCount(0, argument.length()) <= MAX_ARGUMENT) {
            return argument;
        }
        return argument.substring(0, argument.offsetByCodePoints(0, MAX_ARGUMENT - 1)) + "…";
    }
}
