package io.frontstage.layout;

import java.util.Arrays;

/**
 * Gives intervals that overlap different tracks, the first free one each (greedy colouring of an interval graph by left ends, which
 * is optimal). When a channel is full, the track that is free soonest is shared.
 */
final class Tracks {

    private double[] lows = new double[8];
    private double[] highs = new double[8];
    private int size;
    private int[] tracks = {};
    private int count;

    /** Adds an interval; gives its index. */
    int add(double one, double other) {
        if (size == lows.length) {
            lows = Arrays.copyOf(lows, size * 2);
            highs = Arrays.copyOf(highs, size * 2);
        }
        lows[size] = Math.min(one, other);
        highs[size] = Math.max(one, other);
        return size++;
    }

    int size() {
        return size;
    }

    /**
     * Gives every interval its track.
     *
     * @param apart how far two intervals of one track must stay apart
     * @param most how many tracks there may be
     */
    void assign(double apart, int most) {
        Integer[] order = new Integer[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(lows[a], lows[b]));
        tracks = new int[size];
        double[] ends = new double[Math.min(most, Math.max(size, 1))];
        for (int index : order) {
            int track = track(ends, lows[index] - apart);
            tracks[index] = track;
            ends[track] = Math.max(ends[track], highs[index]);
            if (track == count) {
                ends[track] = highs[index];
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

    /** How many tracks are in use. */
    int count() {
        return count;
    }
}
