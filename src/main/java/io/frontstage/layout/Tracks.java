package io.frontstage.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives overlapping intervals different tracks: each gets the first free one (greedy colouring of an interval graph by left ends, which is
 * optimal). If all tracks are occupied, the one that is free soonest is shared.
 */
final class Tracks {

    private record Interval(int index, double low, double high) {}

    private final List<Interval> intervals = new ArrayList<>();
    private int[] tracks = {};
    private int count;

    /** Adds an interval. */
    void add(double one, double other) {
        intervals.add(new Interval(intervals.size(), Math.min(one, other), Math.max(one, other)));
    }

    /**
     * Assigns a track to every interval.
     *
     * @param apart the minimum distance of two intervals on one track
     * @param most the maximum number of tracks
     */
    void assign(double apart, int most) {
        List<Interval> order = new ArrayList<>(intervals);
        order.sort(Comparator.comparingDouble(Interval::low));
        tracks = new int[order.size()];
        double[] ends = new double[Math.min(most, Math.max(order.size(), 1))];
        for (Interval interval : order) {
            int track = track(ends, interval.low - apart);
            tracks[interval.index] = track;
            ends[track] = Math.max(ends[track], interval.high);
            if (track == count) {
                ends[track] = interval.high;
                count++;
            }
        }
    }

    private int track(double[] ends, double before) {
        int soonest = 0;
        for (int i = 0; i < count; i++) {
            if (ends[i] <= before) {
                return i;
            }
            soonest = ends[i] < ends[soonest] ? i : soonest;
        }
        return count < ends.length ? count : soonest;
    }

    int track(int interval) {
        return tracks[interval];
    }

    /** The number of tracks in use. */
    int count() {
        return count;
    }
}
