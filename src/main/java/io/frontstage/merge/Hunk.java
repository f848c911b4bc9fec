package io.frontstage.merge;

import java.util.List;

/**
 * A replacement of some lines.
 *
 * @param from the first replaced line, from 0
 * @param to the line after the last replaced one; equal to {@code from} if lines are only added
 * @param lines the new lines
 */
record Hunk(int from, int to, List<String> lines) {

    Hunk {
        lines = List.copyOf(lines);
    }

    /** Whether it changes or adds a line strictly between two positions. */
    boolean isWithin(int start, int end) {
        return from < end && start < to || from == to && start < from && from < end;
    }
}
