package io.frontstage.merge;

import java.util.List;

/**
 * Some lines in place of others.
 *
 * @param from the first line that goes, from 0
 * @param to after the last; the same as the first where lines are only added
 * @param lines what stands there instead
 */
record Hunk(int from, int to, List<String> lines) {

    Hunk {
        lines = List.copyOf(lines);
    }

    /** Whether it changes a line between two places, or adds one in their midst. */
    boolean isWithin(int start, int end) {
        return from < end && start < to || from == to && start < from && from < end;
    }
}
