package io.frontstage.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds where vertical lines cross the channels between rows, so that labels in a channel can avoid them. */
final class Crossings {

    private final double[][] places;
    private final int[] sizes;
    private final List<List<double[]>> levels = new ArrayList<>();
    /** The same positions as in {@link #places}, each with the index of its arrow. */
    private final List<List<double[]>> lines = new ArrayList<>();

    Crossings(TrackPlan plan, List<PlannedRoute> routes, int count) {
        places = new double[count][4];
        sizes = new int[count];
        for (int i = 0; i < count; i++) {
            levels.add(new ArrayList<>(2));
            lines.add(new ArrayList<>(2));
        }
        for (int i = 0; i < routes.size(); i++) {
            PlannedRoute route = routes.get(i);
            if (route.form() == PlannedRoute.Form.STRAIGHT_DOWN) {
                cross(route.arrow().from().row(), route.arrow().to().row(), plan.exitX(i), i);
                continue;
            }
            for (int leg = 0; leg < route.legs(); leg++) {
                if (route.isUpright(leg)) {
                    leg(route, leg, plan.track(i, leg), i);
                } else {
                    levels.get(route.channel(leg)).add(new double[] {plan.legStart(i, leg), plan.legEnd(i, leg), i});
                }
            }
            if (route.legs() > 0 && !route.exit().isLateral()) {
                cross(
                        route.exit() == Side.BOTTOM ? route.arrow().from().row() : route.channel(0) - 1,
                        route.exit() == Side.BOTTOM
                                ? route.channel(0)
                                : route.arrow().from().row(),
                        plan.exitX(i),
                        i);
            }
            if (route.legs() > 0 && !route.entry().isLateral()) {
                int last = route.channel(route.legs() - 1);
                cross(
                        route.entry() == Side.BOTTOM ? route.arrow().to().row() : last - 1,
                        route.entry() == Side.BOTTOM ? last : route.arrow().to().row(),
                        plan.entryX(i),
                        i);
            }
        }
        for (int i = 0; i < count; i++) {
            Arrays.sort(places[i], 0, sizes[i]);
        }
    }

    private void leg(PlannedRoute route, int leg, double x, int index) {
        int last = route.legs() - 1;
        // rows are at 2r + 1, channels at 2c: one scale for both
        int one = leg == 0 ? 2 * route.arrow().from().row() + 1 : 2 * route.channel(leg - 1);
        int other = leg == last ? 2 * route.arrow().to().row() + 1 : 2 * route.channel(leg + 1);
        for (int at = (Math.min(one, other) + 1) / 2; 2 * at <= Math.max(one, other); at++) {
            add(at, x, index);
        }
    }

    private void cross(int oneRow, int otherRow, double x, int index) {
        for (int channel = Math.min(oneRow, otherRow) + 1; channel <= Math.max(oneRow, otherRow); channel++) {
            add(channel, x, index);
        }
    }

    private void add(int channel, double x, int index) {
        lines.get(channel).add(new double[] {x, index});
        if (sizes[channel] == places[channel].length) {
            places[channel] = Arrays.copyOf(places[channel], 2 * sizes[channel]);
        }
        places[channel][sizes[channel]++] = x;
    }

    /** The number of lines between two places in a channel. */
    int between(int channel, double low, double high) {
        int count = 0;
        for (int i = first(channel, low); i < sizes[channel] && places[channel][i] < high; i++) {
            count++;
        }
        return count;
    }

    /** Whether an arrow other than {@code except} crosses between two places. */
    boolean isCrossed(int channel, double low, double high, int except) {
        return lines.get(channel).stream().anyMatch(line -> line[0] > low && line[0] < high && line[1] != except);
    }

    /** The number of arrows, except one, that run along a channel between two places. */
    int along(int channel, double low, double high, int except) {
        int count = 0;
        for (double[] level : levels.get(channel)) {
            boolean meets = Math.min(level[0], level[1]) < high && Math.max(level[0], level[1]) > low;
            count += meets && level[2] != except ? 1 : 0;
        }
        return count;
    }

    private int first(int channel, double low) {
        int at = Arrays.binarySearch(places[channel], 0, sizes[channel], low);
        return at < 0 ? -at - 1 : at;
    }

    /**
     * The position of a label in a range: in its widest gap, as near to the middle of the range as possible with {@code room} on both
     * sides; in the middle of the gap if it is too narrow.
     */
    double inWidest(int channel, double low, double high, double room) {
        double[] gap = widest(channel, low, high);
        double half = Math.min(room, gap[1] - gap[0]) / 2;
        return Math.max(gap[0] + half, Math.min((low + high) / 2, gap[1] - half));
    }

    /** The width of the widest gap in a range. */
    double free(int channel, double low, double high) {
        double[] gap = widest(channel, low, high);
        return gap[1] - gap[0];
    }

    /** The ends of the widest gap between lines. */
    private double[] widest(int channel, double low, double high) {
        double[] widest = {low, low};
        double from = low;
        for (int i = first(channel, low + 0.5); ; i++) {
            boolean last = i >= sizes[channel] || places[channel][i] > high - 0.5;
            double to = last ? high : places[channel][i];
            if (to - from > widest[1] - widest[0]) {
                widest = new double[] {from, to};
            }
            if (last) {
                return widest;
            }
            from = to;
        }
    }
}
