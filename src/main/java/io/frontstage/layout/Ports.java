package io.frontstage.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Spreads the arrows that share a side of a box along it, in the order in which they go away. Ends of different sides keep to
 * places of their own, so that two arrows which meet in a channel do not run over each other.
 */
final class Ports {

    private static final double STEP = 11;
    private static final double APART = 8;
    private static final double MARGIN = 7;

    private final Grid grid;
    private final RoutingGrid routingGrid;

    Ports(Grid grid, RoutingGrid routingGrid) {
        this.grid = grid;
        this.routingGrid = routingGrid;
    }

    void assign(List<Route> routes) {
        List<ArrowNode> nodes = new ArrayList<>();
        for (Route route : routes) {
            column(route);
            register(route.from, route.exit, new ArrowNode.End(route, true), nodes);
            register(route.to, route.entry, new ArrowNode.End(route, false), nodes);
        }
        for (Route route : routes) {
            if (route.form != Route.Form.THROUGH_CHANNELS) {
                straight(route);
            }
        }
        for (ArrowNode node : nodes) {
            for (Side side : Side.values()) {
                if (!node.ends(side).isEmpty()) {
                    spread(node, side);
                }
            }
        }
    }

    private static void register(ArrowNode node, Side side, ArrowNode.End end, List<ArrowNode> nodes) {
        if (node.isNew()) {
            nodes.add(node);
        }
        node.add(side, end);
    }

    /** Of a box that spans columns, the column that is nearest to the other end. */
    private static void column(Route route) {
        if (route.form == Route.Form.THROUGH_CHANNELS) {
            route.exitColumn = nearest(route.from, route.to);
            route.entryColumn = nearest(route.to, route.from);
        }
    }

    private static int nearest(ArrowNode node, ArrowNode other) {
        return other.first() > node.last() ? node.last() : Math.max(node.first(), Math.min(other.first(), node.last()));
    }

    private void straight(Route route) {
        boolean down = route.form == Route.Form.STRAIGHT_DOWN;
        ArrowNode from = route.from;
        ArrowNode to = route.to;
        double low = down ? 0 : Math.max(from.above(), to.above());
        double high = down ? width(route.exitColumn) : Math.min(from.below(), to.below());
        double place = (low + high) / 2;
        for (int turn = 0; turn < 12; turn++) {
            double candidate = (low + high) / 2 + offset(turn);
            if (candidate > low + MARGIN
                    && candidate < high - MARGIN
                    && isClear(from, route.exit, route.exitColumn, candidate, route)
                    && isClear(to, route.entry, route.entryColumn, candidate, route)) {
                place = candidate;
                break;
            }
        }
        route.exitAt = place;
        route.entryAt = place;
        route.placed = true;
    }

    private static double offset(int turn) {
        return (turn % 2 == 0 ? -1 : 1) * ((turn + 1) / 2) * STEP;
    }

    private double width(int column) {
        return grid.columns().right(column) - grid.columns().left(column);
    }

    private static boolean isClear(ArrowNode node, Side side, int column, double place, Route self) {
        for (ArrowNode.End end : node.ends(side)) {
            if (end.route() != self
                    && end.route().placed
                    && (side.isLateral() || end.column() == column)
                    && Math.abs(end.at() - place) < APART) {
                return false;
            }
        }
        return true;
    }

    private void spread(ArrowNode node, Side side) {
        List<ArrowNode.End> open = new ArrayList<>(node.ends(side).size());
        for (ArrowNode.End end : node.ends(side)) {
            if (end.route().form == Route.Form.THROUGH_CHANNELS) {
                open.add(end);
            }
        }
        if (open.size() > 1) {
            open.sort(Comparator.comparingDouble(end -> side.isLateral()
                    ? routingGrid.middleY(end.other())
                    : routingGrid.left(end.other()) + routingGrid.right(end.other())));
        }
        for (int first = 0; first < open.size(); ) {
            int next = first + 1;
            while (!side.isLateral()
                            && next < open.size()
                            && open.get(next).column() == open.get(first).column()
                    || side.isLateral() && next < open.size()) {
                next++;
            }
            place(node, side, open.subList(first, next));
            first = next;
        }
    }

    /** Places of their own for ends that share one side and column. */
    private void place(ArrowNode node, Side side, List<ArrowNode.End> ends) {
        double low = side.isLateral() ? node.above() : 0;
        double high = side.isLateral() ? node.below() : width(ends.get(0).column());
        double aside = Math.min(9, (high - low) / 6);
        double wanted = (low + high) / 2 + (side == Side.RIGHT || side == Side.BOTTOM ? -aside : aside);
        double[] places = new double[ends.size()];
        int found = 0;
        for (int turn = 0; found < places.length && turn < 64; turn++) {
            double candidate = wanted + offset(turn);
            if (candidate > low + MARGIN
                    && candidate < high - MARGIN
                    && isClear(
                            node,
                            side,
                            ends.get(0).column(),
                            candidate,
                            ends.get(0).route())) {
                places[found++] = candidate;
            }
        }
        for (int i = found; i < places.length; i++) {
            places[i] = low + MARGIN + (high - low - 2 * MARGIN) * (i + 0.5) / places.length;
        }
        java.util.Arrays.sort(places);
        for (int i = 0; i < places.length; i++) {
            ends.get(i).at(places[i]);
        }
        for (ArrowNode.End end : ends) {
            end.route().placed = true;
        }
    }
}
