package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the curves of feelings into their band, and words next to their points. */
final class FeelingChart {

    private static final double APART = 9;
    private static final double FIRST = 2.6;
    private static final double OTHERS = 1.8;
    private static final double BRANCH = 1.3;

    private final FeelingPlan plan;
    private final double height;
    private final double inset;
    /** Maximum number of words that are written, for the lowest points first. */
    private final int words;

    FeelingChart(FeelingPlan plan, double height, double inset, int words) {
        this.plan = plan;
        this.height = height;
        this.inset = inset;
        this.words = words;
    }

    double level(double top, double score) {
        return top + inset + (2 - score) * (height - 2 * inset) / 4;
    }

    /** Draws the band with its backgrounds, levels, curves, points and words. */
    void paint(Columns columns, double top, List<Shape> out) {
        double left = columns.left(0);
        double right = columns.total() - Columns.END;
        double zero = level(top, 0);
        out.add(Shapes.area(left, top, right - left, zero - top, 0, Tint.EMOTION_GOOD));
        out.add(Shapes.area(left, zero, right - left, top + height - zero, 0, Tint.EMOTION_BAD));
        for (int score = -2; score <= 2; score++) {
            double y = level(top, score);
            out.add(Shapes.line(left, y, right, y, score == 0 ? Tint.EMOTION_ZERO : Tint.EMOTION_GRID, 1, Dash.SOLID));
        }
        Map<Long, double[]> places = places(columns, top);
        List<double[]> lines = new ArrayList<>();
        if (!plan.lines().isEmpty()) {
            for (FeelingPlan.Line line : plan.lines().get(0)) {
                if (line.kind() == FeelingPlan.Kind.MAIN) {
                    area(places.get(key(0, line.from())), places.get(key(0, line.to())), zero, out);
                }
            }
        }
        for (int curve = plan.lines().size() - 1; curve >= 0; curve--) {
            for (FeelingPlan.Line line : plan.lines().get(curve)) {
                double[] from = places.get(key(curve, line.from()));
                double[] to = places.get(key(curve, line.to()));
                lines.add(new double[] {from[0], from[1], to[0], to[1]});
                out.add(new Shape.Path(
                        curve(VectorPath.from(from[0], from[1]), from, to).build(),
                        Tint.NONE,
                        CurveMarks.tint(curve),
                        width(curve, line.kind()),
                        line.kind().dash()));
            }
        }
        answered(columns, top, lines, out);
        new FeelingWords(top, top + height, left, right, lines).paint(chosen(places), out);
    }

    /** Draws what customers said, below the points of the map itself. */
    private void answered(Columns columns, double top, List<double[]> lines, List<Shape> out) {
        for (FeelingPlan.Line line : plan.answeredLines()) {
            double[] from = answered(columns, top, line.from());
            double[] to = answered(columns, top, line.to());
            lines.add(new double[] {from[0], from[1], to[0], to[1]});
            out.add(new Shape.Path(
                    curve(VectorPath.from(from[0], from[1]), from, to).build(),
                    Tint.NONE,
                    CurveMarks.ANSWERED,
                    1,
                    line.kind().dash()));
        }
        for (int column : plan.answered().keySet()) {
            double[] place = answered(columns, top, column);
            out.add(CurveMarks.answered(place[0], place[1]));
        }
    }

    private double[] answered(Columns columns, double top, int column) {
        return new double[] {columns.middle(column), level(top, plan.answered().get(column))};
    }

    /** The points of a column, relative to its left edge and the top of the band; each states its persona. */
    List<Shape> points(Columns columns, int column, String step, Curves curves) {
        Map<Long, double[]> places = places(columns, 0);
        List<Shape> points = new ArrayList<>(2);
        for (int curve = plan.points().size() - 1; curve >= 0; curve--) {
            FeelingPlan.Point point = plan.points().get(curve).get(column);
            if (point != null) {
                double[] place = places.get(key(curve, column));
                Shape mark = CurveMarks.point(curve, point, place[0] - columns.left(column), place[1]);
                String whose = step + " " + curves.id(curve);
                points.add(new Shape.Group(Role.FEELING, "", Optional.of(whose), List.of(mark)));
            }
        }
        return points;
    }

    private static double width(int curve, FeelingPlan.Kind kind) {
        return kind == FeelingPlan.Kind.PATH ? BRANCH : curve == 0 ? FIRST : OTHERS;
    }

    private static long key(int curve, int column) {
        return (long) curve << 32 | column;
    }

    /** The position of each point; equal points are next to each other. */
    private Map<Long, double[]> places(Columns columns, double top) {
        Map<Long, double[]> places = new HashMap<>();
        for (int column = 0; column < columns.count(); column++) {
            for (int score = -2; score <= 2; score++) {
                List<Integer> equal = new ArrayList<>(2);
                for (int curve = 0; curve < plan.points().size(); curve++) {
                    FeelingPlan.Point point = plan.points().get(curve).get(column);
                    if (point != null && point.score() == score) {
                        equal.add(curve);
                    }
                }
                double apart = Math.min(APART, columns.width(column) / Math.max(1, equal.size()));
                for (int i = 0; i < equal.size(); i++) {
                    double aside = (i - (equal.size() - 1) / 2.0) * apart;
                    places.put(
                            key(equal.get(i), column),
                            new double[] {columns.middle(column) + aside, level(top, score)});
                }
            }
        }
        return places;
    }

    private static VectorPath.Builder curve(VectorPath.Builder outline, double[] from, double[] to) {
        double half = (to[0] - from[0]) / 2;
        return outline.cubic(from[0] + half, from[1], to[0] - half, to[1], to[0], to[1]);
    }

    private static void area(double[] from, double[] to, double zero, List<Shape> out) {
        VectorPath outline = curve(VectorPath.from(from[0], zero).line(from[0], from[1]), from, to)
                .line(to[0], zero)
                .close()
                .build();
        out.add(Shapes.filled(outline, Tint.PERSONA_AREA));
    }

    /** The words to write: each once per column and level, for the lowest points first. */
    private List<FeelingWords.Word> chosen(Map<Long, double[]> places) {
        List<FeelingWords.Word> all = new ArrayList<>();
        for (int curve = 0; curve < plan.points().size(); curve++) {
            for (FeelingPlan.Point point : plan.points().get(curve).values()) {
                if (point.words().isPresent() && !isSaid(point, curve)) {
                    double[] place = places.get(key(curve, point.column()));
                    double width = FontTable.width(point.words().get(), Font.FEELING);
                    all.add(new FeelingWords.Word(
                            point.words().get(), point.score(), curve, place[0], place[1], width));
                }
            }
        }
        if (all.size() > words) {
            all.sort(Comparator.comparingInt(FeelingWords.Word::score)
                    .thenComparingInt(FeelingWords.Word::curve)
                    .thenComparingDouble(FeelingWords.Word::x));
            all = new ArrayList<>(all.subList(0, words));
        }
        all.sort(Comparator.comparingDouble(FeelingWords.Word::x));
        return all;
    }

    private boolean isSaid(FeelingPlan.Point point, int curve) {
        for (int other = 0; other < curve; other++) {
            FeelingPlan.Point same = plan.points().get(other).get(point.column());
            if (same != null && same.score() == point.score() && same.words().equals(point.words())) {
                return true;
            }
        }
        return false;
    }
}
