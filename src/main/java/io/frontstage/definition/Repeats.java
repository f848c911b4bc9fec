package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;

/** Counts what aliases repeat: otherwise a few kilobytes of aliases would become gigabytes. */
final class Repeats {

    private Amount asked = Amount.NONE;
    private Amount allowed = Amount.NONE;
    private int start;
    private int end;

    /** Whether one more alias may repeat a value. The value is counted even if not, so that the report can say how much there was. */
    boolean allow(Amount repeated, int from, int to) {
        asked = asked.plus(repeated);
        Amount then = allowed.plus(repeated);
        if (then.values() <= Limits.REPEATED_VALUES
                && then.characters() <= Limits.REPEATED_CHARACTERS
                && then.lines() <= Limits.REPEATED_LINES) {
            allowed = then;
            return true;
        }
        if (end == 0) {
            start = from;
            end = to;
        }
        return false;
    }

    /** If aliases would repeat too much, reports how much, at the first alias that was left out. */
    void reportTo(Report report) {
        if (end > 0) {
            report.add(
                    ProblemCode.TOO_MANY_REPEATS,
                    start,
                    end,
                    Long.toString(asked.values()),
                    Long.toString(asked.characters()),
                    Long.toString(asked.lines()),
                    Integer.toString(Limits.REPEATED_VALUES),
                    Integer.toString(Limits.REPEATED_CHARACTERS),
                    Integer.toString(Limits.REPEATED_LINES));
            end = 0;
        }
    }
}
