package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the curves of feelings from top to bottom: bad at the left, good at the right. */
final class UprightChart {

    private static final double INSET = 13;
    private static final double APART = 9;
    private static final int WORDS = 4;

    /** The y of the points of a column. */
    record Row(int column, double y) {}

    private final FeelingPlan plan;
    private final Curves curves;
    private final double left;
    private final double right;
    private final Map<Integer, Double> rows = new HashMap<>();

    UprightChart(FeelingPlan plan, Curves curves, double left, double right, List<Row> rows) {
        this.plan = plan;
        this.curves = curves;
        this.left = left;
        this.right = right;
        rows.forEach(row -> this.rows.put(row.column, row.y));
    }

    static double level(double left, double right, double score) {
        return left + INSET + (score + 2) * (right - left - 2 * INSET) / 4;
    }

    /** The band, curves, points and words; the heads of stages are drawn over it. */
    List<Shape> ground(double top, double bottom) {
        List<Shape> out = new ArrayList<>();
        double zero = level(left, right, 0);
        out.add(Shapes.area(left, top, zero - left, bottom - top, 0, Tint.EMOTION_BAD));
        out.add(Shapes.area(zero, top, right - zero, bottom - top, 0, Tint.EMOTION_GOOD));
        out.add(Shapes.line(zero, top, zero, bottom, Tint.EMOTION_ZERO, 1, Dash.SOLID));
        for (int curve = plan.lines().size() - 1; curve >= 0; curve--) {
            for (FeelingPlan.Line line : plan.lines().get(curve)) {
                line(curve, line, zero, out);
            }
        }
        answered(out);
        for (int curve = plan.points().size() - 1; curve >= 0; curve--) {
            for (FeelingPlan.Point point : plan.points().get(curve).values()) {
                double[] place = place(curve, point);
                out.add(new Shape.Group(
                        Role.FEELING,
                        "",
                        Optional.empty(),
                        List.of(CurveMarks.point(curve, point, place[0], place[1]))));
            }
        }
        words(out);
        return out;
    }

    /** Draws what customers said, below the points of the map itself. */
    private void answered(List<Shape> out) {
        for (FeelingPlan.Line line : plan.answeredLines()) {
            double[] from = answered(line.from());
            double[] to = answered(line.to());
            VectorPath path = curve(VectorPath.from(from[0], from[1]), from, to).build();
            out.add(new Shape.Path(
                    path, Tint.NONE, CurveMarks.ANSWERED, 1, line.kind().dash()));
        }
        for (int column : plan.answered().keySet()) {
            double[] place = answered(column);
            out.add(CurveMarks.answered(place[0], place[1]));
        }
    }

    private double[] answered(int column) {
        return new double[] {level(left, right, plan.answered().get(column)), rows.get(column)};
    }

    private static VectorPath.Builder curve(VectorPath.Builder begun, double[] from, double[] to) {
        double half = (to[1] - from[1]) / 2;
        return begun.cubic(from[0], from[1] + half, to[0], to[1] - half, to[0], to[1]);
    }

    private double[] place(int curve, FeelingPlan.Point point) {
        int before = 0;
        int equal = 0;
        for (int other = 0; other < curves.size(); other++) {
            FeelingPlan.Point same = plan.points().get(other).get(point.column());
            if (same != null && same.score() == point.score()) {
                equal++;
                before += other < curve ? 1 : 0;
            }
        }
        double aside = (before - (equal - 1) / 2.0) * APART;
        return new double[] {level(left, right, point.score()), rows.get(point.column()) + aside};
    }

    private void line(int curve, FeelingPlan.Line line, double zero, List<Shape> out) {
        double[] from = place(curve, plan.points().get(curve).get(line.from()));
        double[] to = place(curve, plan.points().get(curve).get(line.to()));
        if (curve == 0 && line.kind() == FeelingPlan.Kind.MAIN) {
            VectorPath area = curve(VectorPath.from(zero, from[1]).line(from[0], from[1]), from, to)
                    .line(zero, to[1])
                    .close()
                    .build();
            out.add(Shapes.filled(area, Tint.PERSONA_AREA));
        }
        VectorPath path = curve(VectorPath.from(from[0], from[1]), from, to).build();
        double width = line.kind() == FeelingPlan.Kind.PATH ? 1.3 : curve == 0 ? 2.6 : 1.8;
        out.add(new Shape.Path(
                path, Tint.NONE, CurveMarks.tint(curve), width, line.kind().dash()));
    }

    /** Writes the words of the lowest points, each below its point. */
    private void words(List<Shape> out) {
        record Word(String text, int curve, FeelingPlan.Point point) {}
        List<Word> all = new ArrayList<>();
        for (int curve = 0; curve < plan.points().size(); curve++) {
            int own = curve;
            plan.points().get(curve).values().forEach(point -> point.words()
                    .filter(text -> FontTable.width(text, Font.FEELING) <= right - left - 2)
                    .ifPresent(text -> all.add(new Word(text, own, point))));
        }
        all.sort(Comparator.comparingInt((Word word) -> word.point.score()).thenComparingInt(Word::curve));
        List<Integer> taken = new ArrayList<>();
        for (Word word : all) {
            if (taken.size() < WORDS && !taken.contains(word.point.column())) {
                taken.add(word.point.column());
                double[] place = place(word.curve, word.point);
                double half = FontTable.width(word.text, Font.FEELING) / 2;
                double x = Math.max(left + half + 1, Math.min(place[0], right - half - 1));
                out.add(Shapes.text(
                        x, place[1] + 18, word.text, Font.FEELING, CurveMarks.ink(word.curve), TextAnchor.MIDDLE));
            }
        }
    }
}
