package io.frontstage.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Computes the changed lines between two texts: the fewest possible, unless finding these would take too long. */
final class LineDiff {

    /**
     * Maximum number of line pairs that are compared one by one; a larger range is first split at lines that occur only
     * once.
     */
    private static final int MAX_PAIRS = 1_000_000;

    private final List<String> base;
    private final List<String> other;

    /** For each line of the base, its line in the other text; -1 if it was removed. */
    private final int[] partner;

    private LineDiff(List<String> base, List<String> other) {
        this.base = base;
        this.other = other;
        this.partner = new int[base.size()];
        Arrays.fill(partner, -1);
    }

    /** The changes in order; at least one equal line is between two of them. */
    static List<Hunk> between(List<String> base, List<String> other) {
        LineDiff diff = new LineDiff(base, other);
        diff.match(0, base.size(), 0, other.size());
        return diff.hunks();
    }

    private void match(int baseStart, int baseStop, int otherStart, int otherStop) {
        int from = baseStart;
        int to = baseStop;
        int begin = otherStart;
        int end = otherStop;
        while (from < to && begin < end && base.get(from).equals(other.get(begin))) {
            partner[from++] = begin++;
        }
        while (from < to && begin < end && base.get(to - 1).equals(other.get(end - 1))) {
            partner[--to] = --end;
        }
        if (from == to || begin == end) {
            return;
        }
        if ((long) (to - from) * (end - begin) <= MAX_PAIRS) {
            longest(from, to, begin, end);
        } else {
            cut(from, to, begin, end);
        }
    }

    /** The longest common subsequence. */
    private void longest(int from, int to, int begin, int end) {
        int[][] length = new int[to - from + 1][end - begin + 1];
        for (int i = to - from - 1; i >= 0; i--) {
            for (int j = end - begin - 1; j >= 0; j--) {
                length[i][j] = base.get(from + i).equals(other.get(begin + j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < to - from && j < end - begin) {
            if (base.get(from + i).equals(other.get(begin + j))) {
                partner[from + i++] = begin + j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /**
     * Splits at lines that occur only once in both and in the same order; without such lines, the whole range has
     * changed.
     */
    private void cut(int from, int to, int begin, int end) {
        Map<String, Integer> here = once(base, from, to);
        Map<String, Integer> there = once(other, begin, end);
        int lastBase = from;
        int lastOther = begin;
        for (int i = from; i < to; i++) {
            Integer j = here.getOrDefault(base.get(i), -1) == i ? there.get(base.get(i)) : null;
            if (j != null && j >= lastOther) {
                match(lastBase, i, lastOther, j);
                partner[i] = j;
                lastBase = i + 1;
                lastOther = j + 1;
            }
        }
        if (lastBase > from) {
            match(lastBase, to, lastOther, end);
        }
    }

    private static Map<String, Integer> once(List<String> lines, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(lines.get(i), i, (one, more) -> -1);
        }
        places.values().removeIf(place -> place < 0);
        return places;
    }

    private List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int from = 0;
        int begin = 0;
        for (int i = 0; i <= base.size(); i++) {
            int now = i == base.size() ? other.size() : partner[i];
            if (now >= 0) {
                if (from < i || begin < now) {
                    hunks.add(new Hunk(from, i, other.subList(begin, now)));
                }
                from = i + 1;
                begin = now + 1;
            }
        }
        return hunks;
    }
}
