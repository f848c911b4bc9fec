package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;
import java.util.Optional;

/** Counts what has been read, and reports each limit once, when it is exceeded. */
final class LimitCounter {

    private final Report report;
    private final int[] counts = new int[MappingKind.values().length];
    private int spannedCells;
    private Optional<Node> firstUnspanned = Optional.empty();

    LimitCounter(Report report) {
        this.report = report;
    }

    /** Counts a thing and tells whether it may still be read; reports the first one beyond the limit. */
    boolean allows(MappingKind kind, Node node) {
        MappingKind counted =
                switch (kind) {
                    case DELIGHT, OPPORTUNITY, NEED, EXPECT -> MappingKind.PAIN;
                    default -> kind;
                };
        int count = ++counts[counted.ordinal()];
        int most = most(counted);
        if (count == most + 1) {
            report.add(code(counted), node, Integer.toString(most));
        }
        return count <= most;
    }

    /** The span that a card may have: 1 if it would fill more cells than are left. */
    int span(int wanted, Node place) {
        boolean fits = spannedCells + wanted - 1 <= Limits.SPANNED_CELLS;
        spannedCells += wanted - 1;
        if (wanted > 1 && firstUnspanned.isEmpty() && !fits) {
            firstUnspanned = Optional.of(place);
        }
        return firstUnspanned.isEmpty() ? wanted : 1;
    }

    /** If spans would fill too many cells, reports how many, at the first card that was reduced to a span of 1. */
    void reportSpans() {
        firstUnspanned.ifPresent(place -> report.add(
                ProblemCode.TOO_MANY_SPANNED_CELLS,
                place,
                Integer.toString(spannedCells),
                Integer.toString(Limits.SPANNED_CELLS)));
    }

    /** How many things of a kind were read; those beyond the limit are not included. */
    int count(MappingKind kind) {
        return Math.min(counts[kind.ordinal()], most(kind));
    }

    private static int most(MappingKind kind) {
        return switch (kind) {
            case STAGE -> Limits.STAGES;
            case STEP -> Limits.STEPS;
            case CARD -> Limits.CARDS;
            case PAIN, DELIGHT, OPPORTUNITY, NEED, EXPECT -> Limits.ITEMS;
            case ARROW -> Limits.ARROWS;
            case PERSONA -> Limits.PERSONAS;
            case LANE -> Limits.LANES;
            case MAP, METRIC, TRACKER, DISMISSAL, PATH -> Limits.ENTRIES;
        };
    }

    private static ProblemCode code(MappingKind kind) {
        return switch (kind) {
            case STAGE -> ProblemCode.TOO_MANY_STAGES;
            case STEP -> ProblemCode.TOO_MANY_STEPS;
            case CARD -> ProblemCode.TOO_MANY_CARDS;
            case PAIN, DELIGHT, OPPORTUNITY, NEED, EXPECT -> ProblemCode.TOO_MANY_ITEMS;
            case ARROW -> ProblemCode.TOO_MANY_ARROWS;
            case PERSONA -> ProblemCode.TOO_MANY_PERSONAS;
            case LANE -> ProblemCode.TOO_MANY_LANES;
            case MAP, METRIC, TRACKER, DISMISSAL, PATH -> ProblemCode.TOO_MANY_ENTRIES;
        };
    }
}
