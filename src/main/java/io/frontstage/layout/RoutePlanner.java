package io.frontstage.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Chooses how an arrow runs: straight where two boxes face each other with nothing between, else by the cheapest of the ways that
 * leave one side, run in channels and arrive at one side. Each way costs its length, its bends and what its label lacks.
 */
final class RoutePlanner {

    private static final Side[] SIDES = Side.values();
    private static final double BEND = 9;
    private static final double PER_PIXEL = 1 / 28.0;
    private static final double LABEL_ASIDE = 7;
    private static final double NO_LABEL = 400;
    /** How far two boxes beside each other must overlap for a straight line. */
    private static final double OVERLAP = 16;

    private final RoutingGrid routingGrid;
    private Route route;
    private final boolean[] leaves = new boolean[4];
    private final boolean[] arrives = new boolean[4];
    /** Between which boxes of one cell, and over which gaps of a row, a straight arrow with a label runs; or any, for a gap. */
    private final Set<Block> labelled = new HashSet<>();

    private final Map<Integer, Boolean> gaps = new HashMap<>();
    private double best;

    RoutePlanner(RoutingGrid routingGrid) {
        this.routingGrid = routingGrid;
    }

    void plan(Route next) {
        route = next;
        if (straightDown() || straightAcross()) {
            return;
        }
        best = Double.POSITIVE_INFINITY;
        sides(route.from, leaves);
        sides(route.to, arrives);
        for (Side exit : SIDES) {
            for (Side entry : SIDES) {
                if (leaves[exit.ordinal()] && arrives[entry.ordinal()]) {
                    connect(exit, entry);
                }
            }
        }
        if (best == Double.POSITIVE_INFINITY) {
            goAround();
        }
    }

    private void sides(ArrowNode node, boolean[] open) {
        open[Side.LEFT.ordinal()] = true;
        open[Side.RIGHT.ordinal()] = true;
        open[Side.TOP.ordinal()] = routingGrid.isFirst(node);
        open[Side.BOTTOM.ordinal()] = routingGrid.isLast(node);
    }

    private boolean straightDown() {
        ArrowNode from = route.from;
        ArrowNode to = route.to;
        boolean down = from.row() < to.row() || from.row() == to.row() && from.above() < to.above();
        ArrowNode upper = down ? from : to;
        ArrowNode lower = down ? to : from;
        for (int column = Math.max(from.first(), to.first()); column <= Math.min(from.last(), to.last()); column++) {
            if (routingGrid.areNeighbours(upper, lower, column)
                    && (!route.hasLabel() || upper.row() != lower.row() || labelled.add(lower.top))) {
                take(Route.Form.STRAIGHT_DOWN, down ? Side.BOTTOM : Side.TOP, down ? Side.TOP : Side.BOTTOM);
                route.exitColumn = column;
                route.entryColumn = column;
                return true;
            }
        }
        return false;
    }

    private boolean straightAcross() {
        ArrowNode from = route.from;
        ArrowNode to = route.to;
        boolean right = from.last() < to.first();
        if (from.row() != to.row() || !right && to.last() >= from.first()) {
            return false;
        }
        ArrowNode left = right ? from : to;
        int first = left.last() + 1;
        int last = (right ? to : from).first() - 1;
        double shared = Math.min(from.below(), to.below()) - Math.max(from.above(), to.above());
        if (shared < OVERLAP
                || route.hasLabel() && first > last
                || !routingGrid.areEmpty(from.row(), from.row(), first, last)
                || first <= last && isTaken(from.row() * routingGrid.columns() + first)) {
            return false;
        }
        take(Route.Form.STRAIGHT_ACROSS, right ? Side.RIGHT : Side.LEFT, right ? Side.LEFT : Side.RIGHT);
        return true;
    }

    /** Whether a gap in a row holds an arrow that the label of this one, or the label of which, would lie on. */
    private boolean isTaken(int gap) {
        Boolean other = gaps.get(gap);
        if (other != null && (other || route.hasLabel())) {
            return true;
        }
        gaps.put(gap, route.hasLabel());
        return false;
    }

    private void take(Route.Form form, Side exit, Side entry, int... channels) {
        route.form = form;
        route.exit = exit;
        route.entry = entry;
        route.channels = channels;
    }

    private static int channel(ArrowNode node, Side side) {
        return switch (side) {
            case LEFT -> node.first();
            case RIGHT -> node.last() + 1;
            case TOP -> node.row();
            case BOTTOM -> node.row() + 1;
        };
    }

    private void connect(Side exit, Side entry) {
        int start = channel(route.from, exit);
        int end = channel(route.to, entry);
        if (exit.isLateral() != entry.isLateral()) {
            attempt(exit, entry, start, end);
        } else if (start == end) {
            attempt(exit, entry, start);
        } else if (exit.isLateral()) {
            int from = route.from.row();
            int to = route.to.row();
            attempt(exit, entry, start, from < to ? from + 1 : from, end);
            attempt(exit, entry, start, from > to ? to + 1 : from == to ? to + 1 : to, end);
        } else {
            boolean right = route.from.last() < route.to.first();
            boolean left = route.to.last() < route.from.first();
            attempt(exit, entry, start, left ? route.from.first() : route.from.last() + 1, end);
            attempt(exit, entry, start, right || !left ? route.to.first() : route.to.last() + 1, end);
        }
    }

    /** Weighs one way and keeps it if it is free and the cheapest so far. */
    private void attempt(Side exit, Side entry, int... channels) {
        int legs = channels.length;
        double x = portX(route.from, exit);
        double y = portY(route.from, exit);
        double endX = portX(route.to, entry);
        double endY = portY(route.to, entry);
        double length = 0;
        double across = 0;
        boolean vertical = exit.isLateral();
        for (int i = 0; i < legs; i++) {
            boolean last = i == legs - 1;
            double track = vertical ? routingGrid.middleOf(channels[i]) : routingGrid.channelMiddle(channels[i]);
            if (vertical) {
                double next = last ? endY : routingGrid.channelMiddle(channels[i + 1]);
                if (!routingGrid.isFree(channels[i], y, next)) {
                    return;
                }
                length += Math.abs(track - x) + Math.abs(next - y);
                x = track;
                y = next;
            } else {
                double next = last ? endX : routingGrid.middleOf(channels[i + 1]);
                across = Math.max(across, Math.abs(next - x));
                length += Math.abs(track - y) + Math.abs(next - x);
                x = next;
                y = track;
            }
            vertical = !vertical;
        }
        length += Math.abs(endX - x) + Math.abs(endY - y);
        double cost = length * PER_PIXEL + (legs + 1) * BEND + label(across);
        if (cost < best) {
            best = cost;
            take(Route.Form.THROUGH_CHANNELS, exit, entry, channels);
        }
    }

    /** A label stands best on a piece between rows that is longer than it, else where the arrow crosses from row to row. */
    private double label(double across) {
        if (!route.hasLabel()) {
            return 0;
        }
        if (across > 0) {
            return Math.max(0, route.labelWidth() + 16 - across) * 2 * PER_PIXEL;
        }
        return route.from.row() != route.to.row() ? LABEL_ASIDE : NO_LABEL;
    }

    private double portX(ArrowNode node, Side side) {
        return switch (side) {
            case LEFT -> routingGrid.left(node);
            case RIGHT -> routingGrid.right(node);
            case TOP, BOTTOM -> (routingGrid.left(node) + routingGrid.right(node)) / 2;
        };
    }

    private double portY(ArrowNode node, Side side) {
        return switch (side) {
            case LEFT, RIGHT -> routingGrid.middleY(node);
            case TOP -> routingGrid.top(node.row()) + node.above();
            case BOTTOM -> routingGrid.top(node.row()) + node.below();
        };
    }

    /**
     * The way that is always there: boxes that span a channel left of a box were placed before it and stand above it, so that the
     * channel is free downwards; from there to a channel between columns that is free all the way, at worst the first or last.
     */
    private void goAround() {
        int fromRow = route.from.row() + 1;
        int toRow = route.to.row() + 1;
        double one = routingGrid.channelMiddle(fromRow);
        double other = routingGrid.channelMiddle(toRow);
        int wanted = (route.from.first() + route.to.first()) / 2;
        for (int away = 0; away <= routingGrid.columns(); away++) {
            for (int channel : new int[] {wanted - away, wanted + away}) {
                if (channel >= 0 && channel <= routingGrid.columns() && routingGrid.isFree(channel, one, other)) {
                    take(
                            Route.Form.THROUGH_CHANNELS,
                            Side.LEFT,
                            Side.LEFT,
                            route.from.first(),
                            fromRow,
                            channel,
                            toRow,
                            route.to.first());
                    return;
                }
            }
        }
    }
}
