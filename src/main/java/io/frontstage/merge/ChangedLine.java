package io.frontstage.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of two texts that are compared line by line.
 *
 * @param kind in which of the two it is
 * @param number its number, from 1, in the older text if it is gone, else in the newer one; of lines that are skipped, how many they are
 * @param text the line without its end; empty for lines that are skipped
 */
public record ChangedLine(Kind kind, int number, String text) {

    /** How many lines are shown before and after a change. */
    private static final int AROUND = 3;

    /** In which of two texts a line is. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED,
        /** Lines that are the same and far from any change. */
        SKIPPED
    }

    /** The lines that differ, from top to bottom, each with its neighbours; none if the texts are the same. */
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
     * Adds lines that are the same; of many, those next to a change.
     *
     * @param begin the first of them, from 0
     * @param count how many there are
     * @param isBehind whether a change is before them
     * @param isAhead whether a change is after them
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
