package io.frontstage.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for labels once rows, columns and arrows have their positions: away from other arrows, not over anything drawn, and on
 * the longest free stretch of their own arrow.
 */
final class LabelRoom {

    /** Minimum horizontal distance between the words of a label and anything drawn. */
    private static final double ASIDE = UnroutedArrow.LABEL_INSET + 2;

    private static final double BELOW = 3;
    /** The length at each end of a segment that its corner or arrowhead takes up. */
    private static final double CORNER = ArrowPainter.HEAD + 2;

    private static final double SQUARE = 96;

    /** The distance between a vertical line and the words next to it. */
    private static final double BESIDE = 6;

    /** The words of a label, centred at a position. */
    record Spot(double x, double y, LineBreaker.Lines lines) {

        double width() {
            return UnroutedArrow.width(lines) - 2 * UnroutedArrow.LABEL_INSET;
        }

        double height() {
            return UnroutedArrow.height(lines);
        }
    }

    /**
     * Something that labels must keep away from.
     *
     * @param route the index of the arrow to which it belongs, as a segment or label; -1: it belongs to no arrow
     * @param arrow whether it is a segment of an arrow
     * @param aside the minimum horizontal distance to it
     * @param below the minimum vertical distance to it
     */
    private record Obstacle(
            double left,
            double top,
            double right,
            double bottom,
            int route,
            boolean arrow,
            double aside,
            double below) {}

    private record Stretch(double low, double high) {

        double length() {
            return high - low;
        }
    }

    private final List<double[]> routes = new ArrayList<>();
    private final double width;
    private final double height;
    /** The obstacles in each square of the map; one that extends over several squares is in each of them. */
    private final Obstacle[][][] squares;

    LabelRoom(double width, double height) {
        this.width = width;
        this.height = height;
        this.squares = new Obstacle[(int) (height / SQUARE) + 1][(int) (width / SQUARE) + 1][];
    }

    private void add(Obstacle one) {
        int last = index(one.bottom + one.below, squares.length);
        int right = index(one.right + one.aside, squares[0].length);
        for (int y = index(one.top - one.below, squares.length); y <= last; y++) {
            for (int x = index(one.left - one.aside, squares[0].length); x <= right; x++) {
                add(squares[y], x, one);
            }
        }
    }

    private static void add(Obstacle[][] squares, int x, Obstacle one) {
        Obstacle[] before = squares[x];
        squares[x] = before == null ? new Obstacle[] {one} : Arrays.copyOf(before, before.length + 1);
        squares[x][squares[x].length - 1] = one;
    }

    private static int index(double at, int count) {
        return Math.max(0, Math.min(count - 1, (int) (at / SQUARE)));
    }

    /** The obstacles that may be in a rectangle; one may be contained several times. */
    private List<Obstacle> around(double left, double top, double right, double bottom) {
        List<Obstacle> found = new ArrayList<>();
        int last = index(bottom, squares.length);
        int end = index(right, squares[0].length);
        for (int y = index(top, squares.length); y <= last; y++) {
            for (int x = index(left, squares[0].length); x <= end; x++) {
                if (squares[y][x] != null) {
                    Collections.addAll(found, squares[y][x]);
                }
            }
        }
        return found;
    }

    /**
     * Adds the next arrow.
     *
     * @param points x and y of both ends and each corner; all segments are horizontal or vertical
     */
    void arrow(double[] points) {
        for (int i = 0; i + 3 < points.length; i += 2) {
            add(new Obstacle(
                    Math.min(points[i], points[i + 2]),
                    Math.min(points[i + 1], points[i + 3]),
                    Math.max(points[i], points[i + 2]),
                    Math.max(points[i + 1], points[i + 3]),
                    routes.size(),
                    true,
                    LabelSpots.FOREIGN,
                    LabelSpots.FOREIGN));
        }
        routes.add(points);
    }

    /** Keeps labels away from something that is drawn. */
    void hold(double left, double top, double right, double bottom) {
        add(new Obstacle(left, top, right, bottom, -1, false, ASIDE, BELOW));
    }

    /** Keeps other labels away from the label of an arrow. */
    void take(int route, Spot spot) {
        double half = spot.width() / 2 + UnroutedArrow.LABEL_INSET;
        double high = spot.height() / 2;
        add(new Obstacle(spot.x - half, spot.y - high, spot.x + half, spot.y + high, route, false, ASIDE, BELOW));
    }

    /** Whether no other arrow comes near a label. */
    boolean isClear(int route, Spot spot) {
        double left = spot.x - spot.width() / 2 - LabelSpots.FOREIGN;
        double right = spot.x + spot.width() / 2 + LabelSpots.FOREIGN;
        double top = spot.y - spot.height() / 2 - LabelSpots.FOREIGN;
        double bottom = spot.y + spot.height() / 2 + LabelSpots.FOREIGN;
        return around(left, top, right, bottom).stream()
                .noneMatch(line -> line.arrow
                        && line.route != route
                        && line.left < right
                        && line.right > left
                        && line.top < bottom
                        && line.bottom > top);
    }

    /** A clear place for the first form of an arrow's label that has one. */
    Optional<Spot> find(int route, UnroutedArrow arrow) {
        Optional<Spot> found = Optional.empty();
        for (int form = 0; found.isEmpty() && form < UnroutedArrow.FORMS; form++) {
            found = find(route, arrow.form(form));
        }
        return found;
    }

    private Optional<Spot> find(int route, LineBreaker.Lines form) {
        return longest(route, form, 0).or(() -> upright(route, form));
    }

    /** A better place for a label that is already clear: on a longer free stretch between rows. */
    Optional<Spot> better(int route, Spot spot) {
        double here = 0;
        double[] points = routes.get(route);
        for (int i = 0; i + 3 < points.length; i += 2) {
            boolean on = points[i + 1] == points[i + 3] && Math.abs(points[i + 1] - spot.y) < 1;
            if (on) {
                for (Stretch free : free(route, new Stretch(points[i], points[i + 2]), spot.y, spot, true)) {
                    here = free.low <= spot.x && spot.x <= free.high ? free.length() : here;
                }
            }
        }
        return longest(route, spot.lines, here + CORNER);
    }

    /** A place on the longest free horizontal stretch that has room for the words and is longer than {@code than}. */
    private Optional<Spot> longest(int route, LineBreaker.Lines form, double than) {
        Spot at = new Spot(0, 0, form);
        double[] points = routes.get(route);
        double longest = Math.max(at.width() + 2 * ASIDE, than);
        Spot found = null;
        for (int i = 0; i + 3 < points.length; i += 2) {
            double y = points[i + 1];
            if (y == points[i + 3] && y + at.height() / 2 < height && y > at.height() / 2) {
                for (Stretch free : free(route, new Stretch(points[i], points[i + 2]), y, at, true)) {
                    if (free.length() > longest) {
                        longest = free.length();
                        found = new Spot((free.low + free.high) / 2, y, form);
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** A place on the longest free vertical stretch, or next to it. */
    private Optional<Spot> upright(int route, LineBreaker.Lines form) {
        Spot at = new Spot(0, 0, form);
        double[] points = routes.get(route);
        double longest = at.height() + 2 * BELOW;
        double half = at.width() / 2 + BESIDE;
        Spot found = null;
        for (int i = 0; i + 3 < points.length; i += 2) {
            if (points[i] == points[i + 2]) {
                for (double x : new double[] {points[i], points[i] + half, points[i] - half}) {
                    if (x < half || x > width - half) {
                        continue;
                    }
                    for (Stretch free : free(route, new Stretch(points[i + 1], points[i + 3]), x, at, false)) {
                        if (free.length() > longest + 1) {
                            longest = free.length();
                            found = new Spot(x, (free.low + free.high) / 2, form);
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The parts of a segment along which the words of a label are clear of all obstacles. */
    private List<Stretch> free(int route, Stretch piece, double at, Spot words, boolean level) {
        double half = (level ? words.height() : words.width()) / 2;
        double low = Math.min(piece.low, piece.high) + CORNER;
        double high = Math.max(piece.low, piece.high) - CORNER;
        List<Stretch> blocked = new ArrayList<>();
        for (Obstacle one : level ? around(low, at - half, high, at + half) : around(at - half, low, at + half, high)) {
            double near = half + (level ? one.below : one.aside);
            double from = level ? one.top : one.left;
            double to = level ? one.bottom : one.right;
            if (one.route != route && from < at + near && to > at - near) {
                double away = level ? one.aside - ASIDE : one.below - BELOW;
                Stretch taken = level
                        ? new Stretch(one.left - away, one.right + away)
                        : new Stretch(one.top - away, one.bottom + away);
                if (taken.low <= low && taken.high >= high) {
                    return List.of();
                }
                if (taken.low < high && taken.high > low) {
                    blocked.add(taken);
                }
            }
        }
        blocked.sort(Comparator.comparingDouble(Stretch::low));
        List<Stretch> free = new ArrayList<>();
        for (Stretch next : blocked) {
            if (Math.min(next.low, high) > low) {
                free.add(new Stretch(low, Math.min(next.low, high)));
            }
            low = Math.max(low, next.high);
        }
        if (high > low) {
            free.add(new Stretch(low, high));
        }
        return free;
    }
}
