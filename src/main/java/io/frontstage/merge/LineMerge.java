package io.frontstage.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Merges the changes of two people line by line; where they changed the same lines, both versions are kept side by
 * side.
 */
final class LineMerge {

    private final List<String> base;
    private final List<Hunk> mine;
    private final List<Hunk> theirs;
    private final boolean neighbours;
    private final List<MergeChunk> pieces = new ArrayList<>();
    private final StringBuilder agreed = new StringBuilder();
    private int nextMine;
    private int nextTheirs;

    LineMerge(List<String> base, List<Hunk> mine, List<Hunk> theirs, boolean neighbours) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.neighbours = neighbours;
    }

    List<MergeChunk> run() {
        int at = 0;
        while (nextMine < mine.size() || nextTheirs < theirs.size()) {
            Hunk first = first();
            append(base.subList(at, first.from()));
            at = stretch(first);
        }
        append(base.subList(at, base.size()));
        flush();
        return pieces;
    }

    /** The next change; if two begin at the same line, an addition first, otherwise mine. */
    private Hunk first() {
        if (nextTheirs == theirs.size()) {
            return mine.get(nextMine);
        }
        if (nextMine == mine.size()) {
            return theirs.get(nextTheirs);
        }
        Hunk one = mine.get(nextMine);
        Hunk other = theirs.get(nextTheirs);
        boolean addition = other.from() == one.from() && other.from() == other.to() && one.from() < one.to();
        return one.from() <= other.from() && !addition ? one : other;
    }

    /** Takes all changes that overlap with the first one or with each other; returns where they end. */
    private int stretch(Hunk first) {
        List<Hunk> ofMine = new ArrayList<>();
        List<Hunk> ofTheirs = new ArrayList<>();
        int to = first.to();
        boolean more = true;
        while (more) {
            more = false;
            while (nextMine < mine.size() && takes(mine.get(nextMine), first, to)) {
                to = Math.max(to, mine.get(nextMine).to());
                ofMine.add(mine.get(nextMine++));
                more = true;
            }
            while (nextTheirs < theirs.size() && takes(theirs.get(nextTheirs), first, to)) {
                to = Math.max(to, theirs.get(nextTheirs).to());
                ofTheirs.add(theirs.get(nextTheirs++));
                more = true;
            }
        }
        settle(first.from(), to, ofMine, ofTheirs);
        return to;
    }

    private boolean takes(Hunk hunk, Hunk first, int to) {
        return hunk.equals(first)
                || hunk.isWithin(first.from(), to)
                || neighbours && first.from() <= hunk.to() && hunk.from() <= to;
    }

    private void settle(int from, int to, List<Hunk> ofMine, List<Hunk> ofTheirs) {
        String one = changed(from, to, ofMine);
        String other = changed(from, to, ofTheirs);
        if (ofTheirs.isEmpty() || one.equals(other)) {
            agreed.append(one);
        } else if (ofMine.isEmpty()) {
            agreed.append(other);
        } else {
            flush();
            pieces.add(new MergeChunk.Choice(changed(from, to, List.of()), one, other));
        }
    }

    private String changed(int from, int to, List<Hunk> hunks) {
        StringBuilder text = new StringBuilder();
        int at = from;
        for (Hunk hunk : hunks) {
            base.subList(at, hunk.from()).forEach(text::append);
            hunk.lines().forEach(text::append);
            at = hunk.to();
        }
        base.subList(at, to).forEach(text::append);
        return text.toString();
    }

    private void append(List<String> lines) {
        lines.forEach(agreed::append);
    }

    private void flush() {
        if (!agreed.isEmpty()) {
            pieces.add(new MergeChunk.Agreed(agreed.toString()));
            agreed.setLength(0);
        }
    }
}
