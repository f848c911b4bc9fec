package io.frontstage.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the route of each arrow: straight if its ends face each other with nothing between them, or else the cheapest one that leaves at
 * one side, runs in channels and arrives at one side. The cost is made up of length, bends and shortcomings of the label's place.
 * Separation lines are rows of their own and every channel is on one side of a line, so that no route crosses a line that is not between
 * its ends.
 */
final class RoutePlanner {

    private static final double BEND = 9;
    private static final double PER_PIXEL = 1 / 28.0;
    private static final double LABEL_ASIDE = 7;
    private static final double NO_LABEL = 400;
    /** Minimum overlap of two ends next to each other for a straight line. */
    private static final double OVERLAP = 14;

    private final RouteGrid grid;
    /** The gaps of rows in which straight arrows run, and whether these have a label. */
    private final Map<Integer, Boolean> gaps = new HashMap<>();

    RoutePlanner(RouteGrid grid) {
        this.grid = grid;
    }

    List<PlannedRoute> plan(List<UnroutedArrow> arrows) {
        List<PlannedRoute> routes = new ArrayList<>(arrows.size());
        for (UnroutedArrow arrow : arrows) {
            routes.add(
                    straightDown(arrow).or(() -> straightAcross(arrow)).orElseGet(() -> new Search(arrow).cheapest()));
        }
        return routes;
    }

    private Optional<PlannedRoute> straightDown(UnroutedArrow arrow) {
        ArrowNode from = arrow.from();
        ArrowNode to = arrow.to();
        boolean down = from.row() < to.row() || from.row() == to.row() && from.top() < to.top();
        ArrowNode upper = down ? from : to;
        ArrowNode lower = down ? to : from;
        boolean inCell = upper.row() == lower.row();
        if (inCell && lower.top() - upper.bottom() < 14) {
            return Optional.empty();
        }
        for (int column = Math.max(from.first(), to.first()); column <= Math.min(from.last(), to.last()); column++) {
            if (grid.areNeighbours(upper, lower, column) && (!arrow.hasLabel() || !inCell)) {
                return Optional.of(new PlannedRoute(
                        arrow,
                        PlannedRoute.Form.STRAIGHT_DOWN,
                        down ? Side.BOTTOM : Side.TOP,
                        down ? Side.TOP : Side.BOTTOM,
                        List.of(),
                        column,
                        column));
            }
        }
        return Optional.empty();
    }

    private Optional<PlannedRoute> straightAcross(UnroutedArrow arrow) {
        ArrowNode from = arrow.from();
        ArrowNode to = arrow.to();
        boolean right = from.last() < to.first();
        if (from.row() != to.row() || from.isBadge() || to.isBadge() || !right && to.last() >= from.first()) {
            return Optional.empty();
        }
        ArrowNode left = right ? from : to;
        ArrowNode other = right ? to : from;
        int first = left.last() + 1;
        int last = other.first() - 1;
        double low = Math.max(from.top(), to.top());
        double high = Math.min(from.bottom(), to.bottom());
        boolean tight = arrow.hasLabel() && grid.between(left.last(), other.first()) < arrow.labelWidth() + 16;
        if (high - low < OVERLAP
                || tight
                || !grid.areEmpty(from.row(), from.row(), first, last)
                || isTaken(from.row() * grid.columns() + first, arrow.hasLabel())) {
            return Optional.empty();
        }
        return Optional.of(new PlannedRoute(
                arrow,
                PlannedRoute.Form.STRAIGHT_ACROSS,
                right ? Side.RIGHT : Side.LEFT,
                right ? Side.LEFT : Side.RIGHT,
                List.of(),
                from.first(),
                to.first()));
    }

    /** Whether a gap in a row already holds an arrow and one of the two labels would cover the other arrow. */
    private boolean isTaken(int gap, boolean label) {
        Boolean other = gaps.get(gap);
        if (other != null && (other || label)) {
            return true;
        }
        gaps.put(gap, label);
        return false;
    }

    /** The search for the cheapest route of one arrow. */
    private final class Search {
        private final UnroutedArrow arrow;
        private final ArrowNode from;
        private final ArrowNode to;
        private double best = Double.POSITIVE_INFINITY;
        private Side bestExit;
        private Side bestEntry;
        /** The channels of the cheapest route so far; empty until one is found. */
        private int[] bestChannels = {};

        Search(UnroutedArrow arrow) {
            this.arrow = arrow;
            this.from = arrow.from();
            this.to = arrow.to();
        }

        PlannedRoute cheapest() {
            List<Side> entries = open(to);
            for (Side exit : open(from)) {
                for (Side entry : entries) {
                    connect(exit, entry);
                }
            }
            return bestChannels.length == 0 ? around() : route(bestExit, bestEntry, bestChannels);
        }

        private List<Side> open(ArrowNode node) {
            if (node.isBadge()) {
                return List.of(Side.BOTTOM);
            }
            List<Side> open = new ArrayList<>(4);
            open.add(Side.LEFT);
            open.add(Side.RIGHT);
            if (grid.isFirst(node)) {
                open.add(Side.TOP);
            }
            if (grid.isLast(node)) {
                open.add(Side.BOTTOM);
            }
            return open;
        }

        private void connect(Side exit, Side entry) {
            for (int start : channels(from, exit, nearest(from, to))) {
                for (int end : channels(to, entry, nearest(to, from))) {
                    connect(exit, entry, start, end);
                }
            }
        }

        private void connect(Side exit, Side entry, int start, int end) {
            if (exit.isLateral() != entry.isLateral()) {
                attempt(exit, entry, start, end);
            } else if (start == end) {
                attempt(exit, entry, start);
            } else if (exit.isLateral()) {
                int one = from.row();
                int other = to.row();
                attempt(exit, entry, start, one < other ? one + 1 : one, end);
                attempt(exit, entry, start, one > other ? other + 1 : one == other ? other + 1 : other, end);
            } else {
                boolean right = from.last() < to.first();
                boolean left = to.last() < from.first();
                attempt(exit, entry, start, left ? from.first() : from.last() + 1, end);
                attempt(exit, entry, start, right || !left ? to.first() : to.last() + 1, end);
            }
        }

        /** Calculates the cost of a route and keeps it if it is free and the cheapest so far. */
        private void attempt(Side exit, Side entry, int... channels) {
            double x = portX(from, exit);
            double y = portY(from, exit);
            double endX = portX(to, entry);
            double endY = portY(to, entry);
            double length = 0;
            double across = 0;
            boolean upright = exit.isLateral();
            for (int i = 0; i < channels.length; i++) {
                boolean last = i == channels.length - 1;
                if (upright) {
                    double track = grid.gutterMiddle(channels[i]);
                    double next = last ? endY : grid.channelMiddle(channels[i + 1]);
                    if (!grid.isFree(channels[i], y, next)) {
                        return;
                    }
                    length += Math.abs(track - x) + Math.abs(next - y);
                    x = track;
                    y = next;
                } else {
                    double track = grid.channelMiddle(channels[i]);
                    double next = last ? endX : grid.gutterMiddle(channels[i + 1]);
                    across = Math.max(across, Math.abs(next - x));
                    length += Math.abs(track - y) + Math.abs(next - x);
                    x = next;
                    y = track;
                }
                upright = !upright;
            }
            length += Math.abs(endX - x) + Math.abs(endY - y);
            double cost = length * PER_PIXEL + (channels.length + 1) * BEND + label(across);
            if (cost < best) {
                best = cost;
                bestExit = exit;
                bestEntry = entry;
                bestChannels = channels;
            }
        }

        /** The cost of the label's place: best is a segment between rows that is longer than the label, else a crossing from row to row. */
        private double label(double across) {
            if (!arrow.hasLabel()) {
                return 0;
            }
            if (across > 0) {
                return Math.max(0, arrow.labelWidth() + 16 - across) * 2 * PER_PIXEL;
            }
            return from.row() != to.row() ? LABEL_ASIDE : NO_LABEL;
        }

        private PlannedRoute route(Side exit, Side entry, int... channels) {
            return new PlannedRoute(
                    arrow,
                    PlannedRoute.Form.THROUGH_CHANNELS,
                    exit,
                    entry,
                    java.util.Arrays.stream(channels).boxed().toList(),
                    nearest(from, to),
                    nearest(to, from));
        }

        /**
         * The route that always exists: out of one end, through a gutter that is free all the way (at worst the first or last), and into
         * the other end. The way to that gutter is free: from a block, the arrow runs down the gutter at the block's left, because blocks
         * that span this gutter were placed earlier and are above; from the box of a step it runs upwards, because nothing is above the
         * box.
         */
        private PlannedRoute around() {
            int start = outer(from);
            int end = outer(to);
            double one = grid.channelMiddle(start);
            double other = grid.channelMiddle(end);
            int wanted = (from.first() + to.first()) / 2;
            for (int away = 0; away <= grid.columns(); away++) {
                for (int gutter : new int[] {wanted - away, wanted + away}) {
                    if (gutter >= 0 && gutter <= grid.columns() && grid.isFree(gutter, one, other)) {
                        return around(start, gutter, end);
                    }
                }
            }
            return around(start, 0, end);
        }

        private PlannedRoute around(int start, int gutter, int end) {
            List<Integer> channels = new ArrayList<>();
            Side exit = side(from);
            Side entry = side(to);
            if (exit == Side.LEFT) {
                channels.add(from.first());
            }
            channels.addAll(List.of(start, gutter, end));
            if (entry == Side.LEFT) {
                channels.add(to.first());
            }
            return route(
                    exit, entry, channels.stream().mapToInt(Integer::intValue).toArray());
        }

        private Side side(ArrowNode node) {
            return node.isBadge() ? Side.BOTTOM : grid.isSteps(node.row()) ? Side.TOP : Side.LEFT;
        }

        private int outer(ArrowNode node) {
            return side(node) == Side.TOP ? node.row() : node.row() + 1;
        }
    }

    /** The channel at a side; at the top or bottom also the channel beyond a line that can be crossed straight. */
    private List<Integer> channels(ArrowNode node, Side side, int column) {
        return switch (side) {
            case LEFT -> List.of(node.first());
            case RIGHT -> List.of(node.last() + 1);
            case TOP -> grid.isOpenLine(node.row() - 1, column)
                    ? List.of(node.row(), node.row() - 1)
                    : List.of(node.row());
            case BOTTOM -> grid.isOpenLine(node.row() + 1, column)
                    ? List.of(node.row() + 1, node.row() + 2)
                    : List.of(node.row() + 1);
        };
    }

    /** Of the columns that a node spans, the one nearest to the other end. */
    private static int nearest(ArrowNode node, ArrowNode other) {
        return other.first() > node.last() ? node.last() : Math.max(node.first(), Math.min(other.first(), node.last()));
    }

    private double portX(ArrowNode node, Side side) {
        return switch (side) {
            case LEFT -> grid.left(node);
            case RIGHT -> grid.right(node);
            case TOP, BOTTOM -> (grid.left(node) + grid.right(node)) / 2;
        };
    }

    private double portY(ArrowNode node, Side side) {
        return switch (side) {
            case LEFT, RIGHT -> grid.middleY(node);
            case TOP -> grid.top(node.row()) + node.top();
            case BOTTOM -> grid.top(node.row()) + node.bottom();
        };
    }
}
