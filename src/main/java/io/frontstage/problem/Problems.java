package io.frontstage.problem;

import io.frontstage.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems while a definition is read and checked. One per call, passed down; not for several threads. */
public final class Problems {

    /** As many as are kept; a file with more is broken in one way, a thousand times. */
    public static final int MOST = 500;

    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(ProblemCode code, SourceSpan span, String... arguments) {
        if (found.size() < MOST || code.severity() == Severity.ERROR && !hasErrors()) {
            found.add(new Problem(code, span, List.of(arguments)));
        }
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** What was found, each once, by place. */
    public List<Problem> byPlace() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Problem::span).thenComparing(Problem::code));
        return List.copyOf(sorted);
    }
}
