package io.frontstage.layout;

import java.util.List;

/** Decides where each arrow's label goes: on its longest segment between rows, or else where it crosses from one row to the next. */
final class LabelSpots {

    private static final double CLEAR = 6;
    /** Minimum distance between a label and arrows to which it does not belong. */
    static final double FOREIGN = 14;

    private final TrackPlan plan;
    private final Columns columns;
    private final RouteGrid grid;
    private final List<PlannedRoute> routes;
    private final Crossings crossings;

    LabelSpots(TrackPlan plan, Columns columns, RouteGrid grid, List<PlannedRoute> routes, int channels) {
        this.plan = plan;
        this.columns = columns;
        this.grid = grid;
        this.routes = routes;
        this.crossings = new Crossings(plan, routes, channels);
    }

    TrackPlan.LabelSpot[] spots() {
        TrackPlan.LabelSpot[] spots = new TrackPlan.LabelSpot[routes.size()];
        for (int i = 0; i < spots.length; i++) {
            spots[i] =
                    routes.get(i).arrow().hasLabel() ? best(i) : new TrackPlan.LabelSpot(-1, -1, 0, LineBreaker.NONE);
        }
        return spots;
    }

    /** The place of a label in the first of its forms that is clear of other arrows; if none is, its place in the first form. */
    private TrackPlan.LabelSpot best(int index) {
        TrackPlan.LabelSpot first = null;
        for (int form = 0; form < UnroutedArrow.FORMS; form++) {
            TrackPlan.LabelSpot spot =
                    inside(spot(index, routes.get(index).arrow().form(form)));
            if (isClear(index, spot)) {
                return spot;
            }
            first = first == null ? spot : first;
        }
        return first;
    }

    private TrackPlan.LabelSpot inside(TrackPlan.LabelSpot spot) {
        double half = spot.width() / 2;
        double x = Math.max(half + 1, Math.min(spot.x(), columns.total() - half - 1));
        return new TrackPlan.LabelSpot(spot.leg(), spot.channel(), x, spot.lines());
    }

    /** Whether no vertical line of another arrow is near the words of a label. */
    private boolean isClear(int index, TrackPlan.LabelSpot spot) {
        int channel = spot.leg() < 0 ? spot.channel() : routes.get(index).channel(spot.leg());
        if (channel < 0) {
            return true;
        }
        double reach = spot.width() / 2 - UnroutedArrow.LABEL_INSET + FOREIGN;
        return !crossings.isCrossed(channel, spot.x() - reach, spot.x() + reach, index);
    }

    private TrackPlan.LabelSpot spot(int index, LineBreaker.Lines form) {
        PlannedRoute route = routes.get(index);
        if (route.form() == PlannedRoute.Form.STRAIGHT_ACROSS) {
            ArrowNode from = route.arrow().from();
            ArrowNode to = route.arrow().to();
            ArrowNode left = from.first() < to.first() ? from : to;
            ArrowNode right = left == from ? to : from;
            return new TrackPlan.LabelSpot(-1, -1, (left.right(columns) + right.left(columns)) / 2, form);
        }
        if (route.form() == PlannedRoute.Form.STRAIGHT_DOWN) {
            return beside(
                    index,
                    plan.exitX(index),
                    form,
                    route.arrow().from().row(),
                    route.arrow().to().row());
        }
        return onLongest(index, route, form);
    }

    /**
     * A place on the longest segment between rows that no other arrow crosses; if that is too short, where the fewest lines cross the
     * label.
     */
    private TrackPlan.LabelSpot onLongest(int index, PlannedRoute route, LineBreaker.Lines form) {
        double width = UnroutedArrow.width(form);
        double wanted = width + 2 * CLEAR;
        double longest = -1;
        double most = -1;
        TrackPlan.LabelSpot found = null;
        for (int leg = 0; leg < route.legs(); leg++) {
            if (!route.isUpright(leg)) {
                double low = Math.min(plan.legStart(index, leg), plan.legEnd(index, leg));
                double high = Math.max(plan.legStart(index, leg), plan.legEnd(index, leg));
                longest = Math.max(longest, high - low);
                double free = crossings.free(route.channel(leg), low, high);
                if (free > most) {
                    most = free;
                    double x = high - low >= wanted
                            ? crossings.inWidest(
                                    route.channel(leg), low, high, free >= wanted + FOREIGN ? wanted + FOREIGN : wanted)
                            : reachingOut(route.channel(leg), low, high, width / 2);
                    found = new TrackPlan.LabelSpot(leg, -1, x, form);
                }
            }
        }
        if (most >= wanted) {
            return found;
        }
        int leg = longestUpright(route);
        if (leg < 0) {
            return found;
        }
        int[] reach = rows(route, leg);
        double x = plan.track(index, leg);
        TrackPlan.LabelSpot upright = beside(index, x, form, reach[0], reach[1]);
        if (found == null || longest < width * 0.6) {
            return upright;
        }
        int across = crossed(route.channel(found.leg()), found.x(), width)
                - ownEnd(found, plan.legStart(index, found.leg()), width)
                - ownEnd(found, plan.legEnd(index, found.leg()), width);
        return across <= crossed(upright.channel(), upright.x(), width) - ownEnd(upright, x, width) ? found : upright;
    }

    /** The number of lines that run through a label, including its own arrow. */
    private int crossed(int channel, double x, double width) {
        return crossings.between(channel, x - width / 2 - 2, x + width / 2 + 2);
    }

    private static int ownEnd(TrackPlan.LabelSpot spot, double x, double width) {
        return Math.abs(spot.x() - x) < width / 2 + 2 ? 1 : 0;
    }

    /** The vertical leg that spans the most rows; -1 if none spans at least two. */
    private static int longestUpright(PlannedRoute route) {
        int longest = -1;
        int most = 0;
        for (int leg = 0; leg < route.legs(); leg++) {
            if (route.isUpright(leg)) {
                int[] reach = rows(route, leg);
                if (reach[1] - reach[0] > most) {
                    most = reach[1] - reach[0];
                    longest = leg;
                }
            }
        }
        return longest;
    }

    /** The first and last row that a vertical leg touches. */
    private static int[] rows(PlannedRoute route, int leg) {
        int one = leg == 0 ? route.arrow().from().row() : route.channel(leg - 1);
        int other = leg == route.legs() - 1 ? route.arrow().to().row() : route.channel(leg + 1);
        boolean down = one <= other;
        // a channel is above the row with the same number
        int low = down ? one : other;
        int high = down ? (leg == route.legs() - 1 ? other : other - 1) : (leg == 0 ? one : one - 1);
        return new int[] {low, high};
    }

    /**
     * The position on a segment that is shorter than the label: the label protrudes on both sides, or on the one where fewer lines cross
     * it.
     */
    private double reachingOut(int channel, double low, double high, double half) {
        double best = (low + high) / 2;
        int fewest = Integer.MAX_VALUE;
        for (double place : new double[] {best, high - half - 1, low + half + 1, high + half + 1, low - half - 1}) {
            int hits = crossings.between(channel, place - half, low - 0.5)
                    + crossings.between(channel, Math.max(low + 0.5, place - half), Math.min(high - 0.5, place + half))
                    + crossings.between(channel, Math.max(high + 0.5, place - half), place + half);
            if (hits < fewest) {
                fewest = hits;
                best = place;
            }
        }
        return best;
    }

    /** A place at a vertical line: over it, or next to it if other lines are close; in the channel with the fewest lines. */
    private TrackPlan.LabelSpot beside(int index, double x, LineBreaker.Lines form, int oneRow, int otherRow) {
        double width = UnroutedArrow.width(form);
        int first = Math.min(oneRow, otherRow) + 1;
        int last = Math.max(oneRow, otherRow);
        if (last < first) {
            return new TrackPlan.LabelSpot(-1, -1, x, form);
        }
        double half = width / 2;
        double least = Double.POSITIVE_INFINITY;
        TrackPlan.LabelSpot found = null;
        for (int channel = first; channel <= last; channel++) {
            double room = grid.isLine(channel) || grid.isLine(channel - 1) ? 0 : 0.6;
            for (double place : new double[] {x, x + half + CLEAR, x - half - CLEAR}) {
                double own = place == x ? 1 : 0;
                double cost = 10 * (crossings.between(channel, place - half - 2, place + half + 2) - own)
                        + (crossings.between(channel, place - half - FOREIGN, place + half + FOREIGN) - 1)
                        + 2 * crossings.along(channel, place - half - FOREIGN, place + half + FOREIGN, index)
                        + room
                        + (place == x ? 0 : 0.5)
                        + 0.01 * Math.abs(channel - (first + last) / 2.0);
                if (place - half < 0 || place + half > columns.total()) {
                    cost += 100;
                }
                if (cost < least) {
                    least = cost;
                    found = new TrackPlan.LabelSpot(-1, channel, place, form);
                }
            }
        }
        return found;
    }
}
