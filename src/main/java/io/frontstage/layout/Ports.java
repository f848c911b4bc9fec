package io.frontstage.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where each arrow leaves and arrives at a box: on the left or right side as a y from the top of the row, on the top or bottom side as an x
 * from the left of the column. Ends on the same side, including straight ones, are spread along it in the order of their directions, so
 * that no two share a segment at a card. Immutable once made.
 */
final class Ports {

    private static final double LATERAL_STEP = 11;
    private static final double UPRIGHT_STEP = 14;
    private static final double MARGIN = 3;
    private static final double APART = 6;
    /** How far ends that face each other across a gutter or channel are moved from the middle, in opposite directions. */
    private static final double ASIDE = 4;

    private static final double ASIDE_UPRIGHT = 4;

    private record End(int route, boolean start, double key) {}

    private record Place(int row, int first, double top, Side side, int column) {}

    /**
     * A part of a gutter or channel that a side faces.
     *
     * @param index the index of the gutter or channel
     * @param at the row or the column
     * @param behind whether the side faces it from the left or from above
     */
    private record Front(boolean gutter, int index, int at, boolean behind) {}

    private final Columns columns;
    private final RouteGrid grid;
    private final List<PlannedRoute> routes;
    private final double[] exits;
    private final double[] entries;
    private final Map<Place, List<End>> sides = new LinkedHashMap<>();
    private final Map<Place, ArrowNode> nodes = new HashMap<>();
    /** The parts of gutters and channels that any side faces. */
    private final Set<Front> facing = new HashSet<>();
    /** The positions already taken in each part. Ends at a cell and at a card inside it count as near to each other. */
    private final Map<Front, List<Double>> taken = new HashMap<>();

    Ports(Columns columns, RouteGrid grid, List<PlannedRoute> routes) {
        this.columns = columns;
        this.grid = grid;
        this.routes = routes;
        this.exits = new double[routes.size()];
        this.entries = new double[routes.size()];
        for (int i = 0; i < routes.size(); i++) {
            PlannedRoute route = routes.get(i);
            register(
                    i,
                    true,
                    route.arrow().from(),
                    route.exit(),
                    route.exitColumn(),
                    route.arrow().to());
            register(
                    i,
                    false,
                    route.arrow().to(),
                    route.entry(),
                    route.entryColumn(),
                    route.arrow().from());
        }
        for (int i = 0; i < routes.size(); i++) {
            if (routes.get(i).isStraight()) {
                straight(i);
                take(
                        routes.get(i).arrow().from(),
                        routes.get(i).exit(),
                        routes.get(i).exitColumn(),
                        exits[i]);
                take(
                        routes.get(i).arrow().to(),
                        routes.get(i).entry(),
                        routes.get(i).entryColumn(),
                        entries[i]);
            }
        }
        sides.forEach(this::spread);
    }

    double exit(int route) {
        return exits[route];
    }

    double entry(int route) {
        return entries[route];
    }

    private static Place place(ArrowNode node, Side side, int column) {
        return new Place(node.row(), node.first(), node.top(), side, side.isLateral() ? -1 : column);
    }

    private void register(int route, boolean start, ArrowNode node, Side side, int column, ArrowNode other) {
        double key = side.isLateral()
                ? grid.middleY(other) + (other.row() - node.row()) * 1e-3
                : grid.left(other) + grid.right(other);
        Place place = place(node, side, column);
        sides.computeIfAbsent(place, one -> new ArrayList<>(2)).add(new End(route, start, key));
        nodes.put(place, node);
        facing.addAll(facing(node, side, column, false));
    }

    private void take(ArrowNode node, Side side, int column, double at) {
        for (Front front : facing(node, side, column, false)) {
            taken.computeIfAbsent(front, one -> new ArrayList<>(4)).add(at);
        }
    }

    /** The parts of the gutter or channels that a side faces, or that face it from the opposite side. */
    private List<Front> facing(ArrowNode node, Side side, int column, boolean opposite) {
        boolean behind = (side == Side.RIGHT || side == Side.BOTTOM) != opposite;
        if (side.isLateral()) {
            return List.of(new Front(true, side == Side.RIGHT ? node.last() + 1 : node.first(), node.row(), behind));
        }
        int channel = side == Side.BOTTOM ? node.row() + 1 : node.row();
        int next = side == Side.BOTTOM ? channel + 1 : channel - 1;
        boolean line = grid.isLine(side == Side.BOTTOM ? node.row() + 1 : node.row() - 1);
        return line
                ? List.of(new Front(false, channel, column, behind), new Front(false, next, column, behind))
                : List.of(new Front(false, channel, column, behind));
    }

    private void straight(int index) {
        PlannedRoute route = routes.get(index);
        ArrowNode from = route.arrow().from();
        ArrowNode to = route.arrow().to();
        boolean down = route.form() == PlannedRoute.Form.STRAIGHT_DOWN;
        double low = down ? low(from, to, route.exitColumn()) : Math.max(from.top(), to.top());
        double high = down ? high(from, to, route.exitColumn()) : Math.min(from.bottom(), to.bottom());
        double step = down ? UPRIGHT_STEP : LATERAL_STEP;
        double best = (low + high) / 2;
        double least = -1;
        for (int turn = 0; turn < 15; turn++) {
            double place = (low + high) / 2 + (turn % 2 == 0 ? -1 : 1) * ((turn + 1) / 2) * step / 2;
            if (place < low + MARGIN || place > high - MARGIN) {
                continue;
            }
            double clear = Math.min(step, Math.min(clear(index, true, place), clear(index, false, place)));
            if (clear > least + 0.5) {
                least = clear;
                best = place;
            }
        }
        exits[index] = best;
        entries[index] = best;
    }

    private double low(ArrowNode one, ArrowNode other, int column) {
        return Math.max(one.left(columns), other.left(columns)) <= columns.left(column)
                ? 0
                : Math.max(one.left(columns), other.left(columns)) - columns.left(column);
    }

    private double high(ArrowNode one, ArrowNode other, int column) {
        return Math.min(columns.right(column), Math.min(one.right(columns), other.right(columns)))
                - columns.left(column);
    }

    /** The distance of a position from the nearest straight arrow that is already placed on this side; infinite if there is none. */
    private double clear(int index, boolean start, double place) {
        PlannedRoute route = routes.get(index);
        Place side = start
                ? place(route.arrow().from(), route.exit(), route.exitColumn())
                : place(route.arrow().to(), route.entry(), route.entryColumn());
        double least = Double.POSITIVE_INFINITY;
        for (End end : sides.get(side)) {
            if (end.route < index && routes.get(end.route).isStraight()) {
                least = Math.min(least, Math.abs(at(end) - place));
            }
        }
        return least;
    }

    private double at(End end) {
        return end.start ? exits[end.route] : entries[end.route];
    }

    private void spread(Place place, List<End> ends) {
        ArrowNode node = nodes.get(place);
        boolean lateral = place.side.isLateral();
        double low = lateral ? node.top() : Math.max(0, node.left(columns) - columns.left(place.column));
        double high = lateral
                ? node.bottom()
                : Math.min(columns.width(place.column), node.right(columns) - columns.left(place.column));
        List<End> fixed = new ArrayList<>();
        List<End> free = new ArrayList<>();
        for (End end : ends) {
            (routes.get(end.route).isStraight() ? fixed : free).add(end);
        }
        if (free.isEmpty()) {
            return;
        }
        free.sort(Comparator.comparingDouble(End::key));
        double step = Math.min(
                lateral ? LATERAL_STEP : node.isBadge() ? 10 : UPRIGHT_STEP,
                (high - low - 2 * MARGIN) / Math.max(1, ends.size() - 1));
        List<Double> opposite = new ArrayList<>();
        for (boolean other : new boolean[] {true, false}) {
            for (Front front : facing(node, place.side, place.column, other)) {
                opposite.addAll(taken.getOrDefault(front, List.of()));
            }
        }
        double[] places = places(free.size(), fixed, opposite, step, low, high, aside(place, node));
        for (int i = 0; i < places.length; i++) {
            take(node, place.side, place.column, places[i]);
            End end = free.get(i);
            if (end.start) {
                exits[end.route] = places[i];
            } else {
                entries[end.route] = places[i];
            }
        }
    }

    private double aside(Place place, ArrowNode node) {
        boolean alone = facing(node, place.side, place.column, true).stream().noneMatch(facing::contains);
        if (node.isBadge() || alone) {
            return 0;
        }
        double aside = place.side.isLateral() ? ASIDE : ASIDE_UPRIGHT;
        return place.side == Side.RIGHT || place.side == Side.BOTTOM ? -aside : aside;
    }

    /** Positions for some ends, as near to the middle as possible and clear of the straight ones. */
    private double[] places(
            int count, List<End> fixed, List<Double> opposite, double step, double low, double high, double aside) {
        double middle = (low + high) / 2 + (high - low > 20 ? aside : 0);
        List<Double> found = new ArrayList<>(count);
        double apart = Math.min(APART, Math.max(2, step - 0.5));
        for (double finer = 1; found.size() < count && finer > 0.1; finer /= 2) {
            found.clear();
            double begin = fixed.isEmpty() && count % 2 == 0 ? middle - step * finer / 2 : middle;
            for (int turn = 0; found.size() < count && turn < 80; turn++) {
                double place = begin + (turn % 2 == 0 ? -1 : 1) * ((turn + 1) / 2) * step * finer;
                if (place >= low + MARGIN && place <= high - MARGIN && isClear(place, apart * finer, fixed, opposite)) {
                    found.add(place);
                }
            }
        }
        while (found.size() < count) {
            found.add(low + (high - low) * (found.size() + 1) / (count + 1));
        }
        return found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** Whether a position is far enough from straight arrows and from ends on the opposite side. */
    private boolean isClear(double place, double clear, List<End> fixed, List<Double> opposite) {
        for (End end : fixed) {
            if (Math.abs(at(end) - place) < clear) {
                return false;
            }
        }
        for (double at : opposite) {
            if (Math.abs(at - place) < Math.min(4, clear)) {
                return false;
            }
        }
        return true;
    }
}
