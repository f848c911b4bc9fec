package io.frontstage.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of two texts that are compared line by line.
 *
 * @param kind whether it is in the older text, in the newer one or in both
 * @param number its line number, from 1, in the older text if it was removed, else in the newer one; for skipped lines, how many there are
 * @param text the line without its line break; empty for skipped lines
 */
public record ChangedLine(Kind kind, int number, String text) {

    /** How many unchanged lines are shown before and after a change. */
    private static final int AROUND = 3;

    /** Which of the two texts has a line. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED,
        /** Unchanged lines that are far from any change. */
        SKIPPED
    }

    /** The lines that differ, from top to bottom, each with its neighbours; empty if the texts are the same. */
    public static List<ChangedLine> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        List<ChangedLine> lines = new ArrayList<>();
        int from = 0;
        int begin = 0;
        for (Hunk hunk : LineDiff.between(old, now)) {
            same(now, begin, hunk.from() - from, from > 0, true, lines);
            begin += hunk.from() - from;
            for (int i = hunk.from(); i < hunk.to(); i++) {
                lines.add(new ChangedLine(Kind.REMOVED, i + 1, old.get(i)));
            }
            for (String line : hunk.lines()) {
                lines.add(new ChangedLine(Kind.ADDED, ++begin, line));
            }
            from = hunk.to();
        }
        if (!lines.isEmpty()) {
            same(now, begin, now.size() - begin, true, false, lines);
        }
        return lines;
    }

    /**
     * Adds unchanged lines; if there are many, only those next to a change.
     *
     * @param begin the first of them, from 0
     * @param count the number of lines
     * @param isBehind whether a change precedes them
     * @param isAhead whether a change follows them
     */
    private static void same(
            List<String> now, int begin, int count, boolean isBehind, boolean isAhead, List<ChangedLine> lines) {
        int first = isBehind ? AROUND : 0;
        int last = isAhead ? AROUND : 0;
        int skipped = count - first - last;
        for (int i = 0; i < count; i++) {
            if (skipped > 1 && i == first) {
                lines.add(new ChangedLine(Kind.SKIPPED, skipped, ""));
                i += skipped - 1;
            } else {
                lines.add(new ChangedLine(Kind.SAME, begin + i + 1, now.get(begin + i)));
            }
        }
    }
}
