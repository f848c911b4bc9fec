package io.frontstage.layout;

import java.util.List;

/** Decides where each arrow's label stands: on its longest piece between rows, else where it crosses from one row to the next. */
final class ArrowLabels {

    private static final double CLEAR = 6;

    private final Channels channels;
    private final Crossings crossings;
    private final Grid grid;
    private final List<Route> routes;

    ArrowLabels(Channels channels, Crossings crossings, Grid grid, List<Route> routes) {
        this.channels = channels;
        this.crossings = crossings;
        this.grid = grid;
        this.routes = routes;
    }

    void place() {
        for (Route route : routes) {
            if (route.hasLabel()) {
                place(route);
                double half = route.labelWidth() / 2;
                route.labelX =
                        Math.max(half, Math.min(route.labelX, grid.columns().total() - half));
            }
        }
    }

    private void place(Route route) {
        if (route.form == Route.Form.STRAIGHT_ACROSS) {
            ArrowNode left = route.from.first() < route.to.first() ? route.from : route.to;
            ArrowNode right = left == route.from ? route.to : route.from;
            route.labelX = (grid.columns().right(left.last()) + grid.columns().left(right.first())) / 2;
        } else if (route.form == Route.Form.STRAIGHT_DOWN) {
            beside(route, channels.exitX(route), Math.min(route.from.row(), route.to.row()) + 1);
        } else {
            onLongest(route);
        }
    }

    private void onLongest(Route route) {
        double most = -1;
        for (int leg = 0; leg < route.channels.length; leg++) {
            if (!route.isVertical(leg)) {
                double low = Math.min(channels.legStart(route, leg), channels.legEnd(route, leg));
                double high = Math.max(channels.legStart(route, leg), channels.legEnd(route, leg));
                if (high - low > most) {
                    most = high - low;
                    route.labelLeg = leg;
                    double wanted = route.labelWidth() + 2 * CLEAR;
                    route.labelX = high - low >= wanted
                            ? crossings.gap(route.channels[leg], low, high, wanted)
                            : reachingOut(route, route.channels[leg], low, high);
                }
            }
        }
        if (route.labelLeg < 0) {
            beside(route, route.tracks[0], Math.min(route.from.row(), route.to.row()) + 1);
        }
    }

    /** Of a piece that is shorter than the label: to both sides, or to the one where fewer lines cross. */
    private double reachingOut(Route route, int channel, double low, double high) {
        double half = route.labelWidth() / 2;
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

    /** On a line from above to below: over it, or beside it where other lines are close. */
    private void beside(Route route, double x, int channel) {
        route.labelX = x;
        if (route.from.row() == route.to.row()) {
            return;
        }
        route.labelChannel = channel;
        double half = route.labelWidth() / 2;
        double fewest = Double.POSITIVE_INFINITY;
        for (double place : new double[] {x, x + half + CLEAR, x - half - CLEAR}) {
            double hits = crossings.between(channel, place - half - 2, place + half + 2) - (place == x ? 0.9 : 0);
            if (hits < fewest) {
                fewest = hits;
                route.labelX = place;
            }
        }
    }
}
