package io.frontstage.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The track of each segment of each arrow in its channel, the resulting widths of gutters and heights of channels between rows, and the
 * positions of the labels. Immutable once made.
 */
final class TrackPlan {

    /** The distance between two tracks, and between a track and a card. */
    private static final double STEP = 5;

    static final double CLEAR = 4;
    private static final double LABEL_CLEAR = 3;
    private static final double APART_UPRIGHT = 8;
    private static final double APART = 10;
    private static final int MAX_TRACKS = 40;
    /** The additional distance that keeps the track of a rework arrow, where it enters a lane from above, 12 away from the lane's cards. */
    private static final double REWORK = 12 - STEP / 2 - (CLEAR - 1.5);

    /** The position of a label: on a leg between rows, or where its arrow crosses a channel; neither for a straight horizontal arrow. */
    record LabelSpot(int leg, int channel, double x, LineBreaker.Lines lines) {

        double width() {
            return UnroutedArrow.width(lines);
        }

        double height() {
            return UnroutedArrow.height(lines);
        }
    }

    private record Piece(int route, int leg, double low, double high) {}

    private final RouteGrid grid;
    private final List<PlannedRoute> routes;
    private final Ports ports;
    private final Columns columns;
    private final double[][] tracks;
    private final LabelSpot[] labels;
    private final double[] labelY;
    private final double[] heights;

    TrackPlan(Columns before, RouteGrid grid, List<PlannedRoute> routes, Ports ports, int rows) {
        this.grid = grid;
        this.routes = routes;
        this.ports = ports;
        this.tracks = new double[routes.size()][];
        for (int i = 0; i < routes.size(); i++) {
            tracks[i] = new double[routes.get(i).legs()];
        }
        this.columns = uprights(before);
        this.labels = new LabelSpots(this, columns, grid, routes, rows + 1).spots();
        this.labelY = new double[routes.size()];
        this.heights = between(rows + 1);
    }

    /** The columns with gutters wide enough for their tracks. */
    Columns columns() {
        return columns;
    }

    /** The total height of the tracks of a channel between rows. */
    double height(int channel) {
        return heights[channel];
    }

    /**
     * The space to keep free below a channel's tracks, so that rework arrows that enter the row from above are not too close to its cards.
     */
    double reserved(int channel) {
        return routes.stream()
                        .anyMatch(route -> route.arrow().rework()
                                && route.entry() == Side.TOP
                                && route.arrow().to().row() == channel)
                ? REWORK
                : 0;
    }

    /** The position of a leg: its x if it is in a gutter, or its y from the top of its channel's tracks if it is between rows. */
    double track(int route, int leg) {
        return tracks[route][leg];
    }

    LabelSpot label(int route) {
        return labels[route];
    }

    /** The y of a label's middle, from the top of its channel's tracks. */
    double labelY(int route) {
        return labelY[route];
    }

    double exitX(int route) {
        PlannedRoute one = routes.get(route);
        return portX(one.arrow().from(), one.exit(), one.exitColumn(), ports.exit(route));
    }

    double entryX(int route) {
        PlannedRoute one = routes.get(route);
        return portX(one.arrow().to(), one.entry(), one.entryColumn(), ports.entry(route));
    }

    private double portX(ArrowNode node, Side side, int column, double place) {
        return switch (side) {
            case LEFT -> node.left(columns);
            case RIGHT -> node.right(columns);
            case TOP, BOTTOM -> columns.left(column) + place;
        };
    }

    /** The x at which a leg between rows begins. */
    double legStart(int route, int leg) {
        return leg == 0 ? exitX(route) : tracks[route][leg - 1];
    }

    double legEnd(int route, int leg) {
        return leg == routes.get(route).legs() - 1 ? entryX(route) : tracks[route][leg + 1];
    }

    private Columns uprights(Columns before) {
        List<List<Piece>> gutters = lists(before.count() + 1);
        for (int i = 0; i < routes.size(); i++) {
            PlannedRoute route = routes.get(i);
            for (int leg = 0; leg < route.legs(); leg++) {
                if (route.isUpright(leg)) {
                    double[] reach = reach(i, leg);
                    gutters.get(route.channel(leg)).add(new Piece(i, leg, reach[0], reach[1]));
                }
            }
        }
        double[] widths = before.gutters();
        int[] counts = new int[widths.length];
        int[][] order = new int[widths.length][];
        for (int g = 0; g < widths.length; g++) {
            Tracks assigned = assigned(gutters.get(g), APART_UPRIGHT);
            counts[g] = assigned.count();
            order[g] = uprightOrder(gutters.get(g), assigned);
            widths[g] = Math.max(widths[g], counts[g] == 0 ? 0 : 2 * CLEAR + 3 + (counts[g] - 1) * STEP);
        }
        Columns after = before.withGutters(widths);
        for (int g = 0; g < widths.length; g++) {
            double first = after.gutterLeft(g) + after.gutter(g) / 2 - (counts[g] - 1) * STEP / 2;
            List<Piece> pieces = gutters.get(g);
            for (int i = 0; i < pieces.size(); i++) {
                tracks[pieces.get(i).route][pieces.get(i).leg] = first + order[g][i] * STEP;
            }
        }
        return after;
    }

    /** The range of a vertical leg, in the heights of the grid, including whole channels. */
    private double[] reach(int index, int leg) {
        PlannedRoute route = routes.get(index);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        if (leg == 0) {
            double y = grid.top(route.arrow().from().row()) + ports.exit(index);
            low = Math.min(low, y);
            high = Math.max(high, y);
        } else {
            low = Math.min(low, grid.channelTop(route.channel(leg - 1)));
            high = Math.max(high, grid.channelBottom(route.channel(leg - 1)));
        }
        if (leg == route.legs() - 1) {
            double y = grid.top(route.arrow().to().row()) + ports.entry(index);
            low = Math.min(low, y);
            high = Math.max(high, y);
        } else {
            low = Math.min(low, grid.channelTop(route.channel(leg + 1)));
            high = Math.max(high, grid.channelBottom(route.channel(leg + 1)));
        }
        return new double[] {low, high};
    }

    private static Tracks assigned(List<Piece> pieces, double apart) {
        Tracks tracks = new Tracks();
        pieces.forEach(piece -> tracks.add(piece.low, piece.high));
        tracks.assign(apart, MAX_TRACKS);
        return tracks;
    }

    /** Orders tracks so that those whose segments turn left are at the left, and those that turn right at the right. */
    private int[] uprightOrder(List<Piece> pieces, Tracks assigned) {
        double[] pull = new double[assigned.count()];
        double[] length = new double[assigned.count()];
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            pull[assigned.track(i)] += turn(piece, true) + turn(piece, false);
            length[assigned.track(i)] = Math.max(length[assigned.track(i)], piece.high - piece.low);
        }
        return places(pieces, assigned, pull, length);
    }

    /** Where a vertical segment turns at its start or end: -1 to the left, 1 to the right. */
    private int turn(Piece piece, boolean start) {
        PlannedRoute route = routes.get(piece.route);
        int gutter = route.channel(piece.leg);
        if (start && piece.leg == 0) {
            return route.exit() == Side.RIGHT ? -1 : 1;
        }
        if (!start && piece.leg == route.legs() - 1) {
            return route.entry() == Side.RIGHT ? -1 : 1;
        }
        int beyond = piece.leg + (start ? -2 : 2);
        int there;
        if (beyond >= 0 && beyond < route.legs()) {
            there = route.channel(beyond);
        } else {
            there = start ? route.exitColumn() + 1 : route.entryColumn() + 1;
            return there > gutter ? 1 : -1;
        }
        return Integer.compare(there, gutter);
    }

    private static int[] places(List<Piece> pieces, Tracks assigned, double[] pull, double[] length) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < pull.length; i++) {
            order.add(i);
        }
        // of tracks that turn to the same side, the longest is the furthest from it, so that the shorter ones do not
        // cross it
        order.sort(Comparator.<Integer>comparingDouble(track -> Math.signum(pull[track]))
                .thenComparingDouble(track -> pull[track] < 0 ? length[track] : -length[track]));
        int[] place = new int[pull.length];
        for (int i = 0; i < place.length; i++) {
            place[order.get(i)] = i;
        }
        int[] places = new int[pieces.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place[assigned.track(i)];
        }
        return places;
    }

    private double[] between(int count) {
        List<List<Piece>> channels = lists(count);
        for (int i = 0; i < routes.size(); i++) {
            PlannedRoute route = routes.get(i);
            LabelSpot spot = labels[i];
            double half = spot.width() / 2 + LABEL_CLEAR;
            for (int leg = 0; leg < route.legs(); leg++) {
                if (!route.isUpright(leg)) {
                    double low = Math.min(legStart(i, leg), legEnd(i, leg));
                    double high = Math.max(legStart(i, leg), legEnd(i, leg));
                    if (spot.leg == leg) {
                        low = Math.min(low, spot.x - half);
                        high = Math.max(high, spot.x + half);
                    }
                    channels.get(route.channel(leg)).add(new Piece(i, leg, low, high));
                }
            }
            if (spot.channel >= 0) {
                channels.get(spot.channel).add(new Piece(i, -1, spot.x - half, spot.x + half));
            }
        }
        double[] found = new double[count];
        for (int channel = 0; channel < count; channel++) {
            if (!channels.get(channel).isEmpty()) {
                found[channel] = stack(channel, channels.get(channel));
            }
        }
        return found;
    }

    /** Places the tracks of a channel one below the other, as high as their labels; returns the total height. */
    private double stack(int channel, List<Piece> pieces) {
        Tracks assigned = assigned(pieces, APART);
        double[] tall = new double[assigned.count()];
        Arrays.fill(tall, STEP);
        double[] pull = new double[tall.length];
        double[] length = new double[tall.length];
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int track = assigned.track(i);
            pull[track] += piece.leg < 0 ? 0 : drop(piece, channel);
            length[track] = Math.max(length[track], piece.high - piece.low);
            if (piece.leg < 0 || labels[piece.route].leg == piece.leg) {
                double label = labels[piece.route].height();
                boolean near = isNearOthers(piece, pieces);
                double around = near ? 2 * LabelSpots.FOREIGN - STEP + 1 : LABEL_CLEAR;
                if (piece.leg < 0 && hasHead(routes.get(piece.route), channel)) {
                    around = Math.max(around, 2 * (ArrowPainter.HEAD + 1));
                }
                tall[track] = Math.max(tall[track], label + around);
            }
        }
        int[] order = places(pieces, assigned, pull, length);
        double[] height = new double[tall.length];
        for (int i = 0; i < pieces.size(); i++) {
            height[order[i]] = Math.max(height[order[i]], tall[assigned.track(i)]);
        }
        double[] middle = new double[height.length];
        double y = 0;
        for (int i = 0; i < height.length; i++) {
            middle[i] = y + height[i] / 2;
            y += height[i];
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.leg >= 0) {
                tracks[piece.route][piece.leg] = middle[order[i]];
            }
            if (piece.leg < 0 || labels[piece.route].leg == piece.leg) {
                labelY[piece.route] = middle[order[i]];
            }
        }
        return y;
    }

    /** Whether a straight arrow has its head in a channel. */
    private static boolean hasHead(PlannedRoute route, int channel) {
        if (route.form() != PlannedRoute.Form.STRAIGHT_DOWN) {
            return false;
        }
        return isAt(route.arrow().to(), route.entry(), channel)
                || route.arrow().agreement() && isAt(route.arrow().from(), route.exit(), channel);
    }

    private static boolean isAt(ArrowNode node, Side side, int channel) {
        return channel == (side == Side.TOP ? node.row() : node.row() + 1);
    }

    /** Whether another arrow runs along the channel above or below a label. */
    private boolean isNearOthers(Piece labelled, List<Piece> pieces) {
        double reach = labels[labelled.route].width() / 2 + LabelSpots.FOREIGN;
        double x = labels[labelled.route].x;
        return pieces.stream()
                .anyMatch(piece -> piece.leg >= 0
                        && piece.route != labelled.route
                        && piece.low < x + reach
                        && piece.high > x - reach);
    }

    /** The direction in which a leg between rows is drawn: -1 for each end that continues upwards, 1 for each that continues downwards. */
    private int drop(Piece piece, int channel) {
        PlannedRoute route = routes.get(piece.route);
        int start = piece.leg == 0
                ? (route.exit() == Side.TOP ? 1 : -1)
                : Integer.compare(piece.leg > 1 ? route.channel(piece.leg - 2) : fromRow(route, channel), channel);
        int end = piece.leg == route.legs() - 1
                ? (route.entry() == Side.TOP ? 1 : -1)
                : Integer.compare(
                        piece.leg < route.legs() - 2 ? route.channel(piece.leg + 2) : toRow(route, channel), channel);
        return start + end;
    }

    private static int fromRow(PlannedRoute route, int channel) {
        return route.arrow().from().row() >= channel ? channel + 1 : channel - 1;
    }

    private static int toRow(PlannedRoute route, int channel) {
        return route.arrow().to().row() >= channel ? channel + 1 : channel - 1;
    }

    private static <T> List<List<T>> lists(int count) {
        List<List<T>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
