package io.frontstage.layout;

import io.frontstage.blueprint.Emotion;
import io.frontstage.scene.Dash;
import io.frontstage.scene.VectorPath;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the emotion curves, from +2 at the top to -2 at the bottom, above the words that say the same. */
final class EmotionChart {

    private static final double LEVEL = 22;
    private static final double PAD = 12;

    /** Room for five levels. */
    static final double HEIGHT = 4 * LEVEL + 2 * PAD;

    private EmotionChart() {}

    private static double level(double top, int score) {
        return top + PAD + (2 - score) * LEVEL;
    }

    /** The ground and the five lines, over a width. */
    static void ground(double top, double width, List<Shape> out) {
        double zero = level(top, 0);
        out.add(new Shape.Box(0, top, width, zero - top, 0, Tint.EMOTION_GOOD, Tint.NONE, 0, Dash.SOLID));
        out.add(new Shape.Box(0, zero, width, zero - top, 0, Tint.EMOTION_BAD, Tint.NONE, 0, Dash.SOLID));
        for (int score = -2; score <= 2; score++) {
            VectorPath line = VectorPath.from(0, level(top, score))
                    .line(width, level(top, score))
                    .build();
            Tint tint = score == 0 ? Tint.EMOTION_ZERO : Tint.EMOTION_GRID;
            out.add(new Shape.Path(line, Tint.NONE, tint, 1, Dash.SOLID));
        }
    }

    /** The faces that name the levels, right-aligned at a place. */
    static void faces(double top, double right, List<Shape> out) {
        for (int score = -2; score <= 2; score++) {
            out.add(EmotionIcon.at(score, right - 6, level(top, score), Tint.FACE));
        }
    }

    /** All curves; a point for each step where something is felt, in the middle of its column. */
    static Shape.Group curves(Curves curves, Columns columns, double top) {
        List<Shape> shapes = new ArrayList<>();
        List<Shape> marks = new ArrayList<>();
        for (int curve = 0; curve < curves.size(); curve++) {
            double aside = (curve - (curves.size() - 1) / 2.0) * Math.min(14, 120.0 / curves.size());
            curve(curves, curve, columns, top, aside, shapes, marks);
        }
        shapes.addAll(marks);
        return new Shape.Group(Role.DECORATION, "", Optional.empty(), shapes);
    }

    private static void curve(
            Curves curves, int curve, Columns columns, double top, double aside, List<Shape> lines, List<Shape> marks) {
        VectorPath.Builder outline = null;
        double lastX = 0;
        double lastY = 0;
        int points = 0;
        for (int i = 0; i < columns.count(); i++) {
            Optional<Emotion> emotion = columns.get(i).step().isPresent()
                    ? curves.at(curve, columns.get(i).step().get())
                    : Optional.empty();
            if (emotion.isEmpty()) {
                continue;
            }
            double x = (columns.left(i) + columns.right(i)) / 2 + aside;
            double y = level(top, emotion.get().score());
            if (outline == null) {
                outline = VectorPath.from(x, y);
            } else {
                double half = (x - lastX) / 2;
                outline.cubic(lastX + half, lastY, x - half, y, x, y);
            }
            marks.add(CurveMark.at(curve, x, y));
            lastX = x;
            lastY = y;
            points++;
        }
        if (outline != null && points > 1) {
            lines.add(new Shape.Path(outline.build(), Tint.NONE, CurveMark.tint(curve), 2, CurveMark.dash(curve)));
        }
    }
}
