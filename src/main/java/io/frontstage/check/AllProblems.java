package io.frontstage.check;

import io.frontstage.definition.ReadDefinition;
import io.frontstage.problem.Problem;
import io.frontstage.problem.Problems;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All problems of a text: those found while reading it and those of the craft's checks. */
public final class AllProblems {

    private AllProblems() {}

    /**
     * The problems ordered by place.
     *
     * @param today the reader's day, for what is overdue
     */
    public static List<Problem> of(ReadDefinition read, LocalDate today) {
        Problems hints = new Problems();
        read.blueprint().ifPresent(blueprint -> Checks.run(blueprint, read.places(), today, hints));
        return Stream.concat(read.problems().stream(), hints.byPlace().stream())
                .sorted(Comparator.comparing(Problem::span))
                .toList();
    }
}
