package io.frontstage.render.measure;

import io.frontstage.measure.RecentAnswers.Feeling;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.PersonaMark;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws feelings on the map as filled points, with each persona's own mark as on the map, joined by a line; and
 * feelings as answered as hollow points, with a bar of one standard deviation. What the team says and what customers
 * answered never share a line.
 */
final class FeelingComparison {

    private static final double WIDTH = 720;
    private static final double TOP = 12;
    private static final double UNIT = 24;
    private static final double HEIGHT = TOP + 4 * UNIT + 30;
    private static final double EDGE = 20;
    private static final double MAX_SCORE = 2;

    private final List<Shape> shapes = new ArrayList<>();
    private final int steps;

    private FeelingComparison(int steps) {
        this.steps = steps;
    }

    static Drawing of(List<StepFeelings> feelings) {
        FeelingComparison chart = new FeelingComparison(feelings.size());
        chart.draw(feelings);
        return new Drawing(WIDTH, HEIGHT, chart.shapes);
    }

    private void draw(List<StepFeelings> feelings) {
        line(VectorPath.from(0, y(0)).line(WIDTH, y(0)).build(), Tint.RULE, 1.5);
        long personas = feelings.stream()
                .flatMap(step -> step.said().stream())
                .mapToInt(said -> said.persona() + 1)
                .max()
                .orElse(0);
        for (int persona = 0; persona < personas; persona++) {
            curve(feelings, persona);
        }
        for (int i = 0; i < feelings.size(); i++) {
            StepFeelings step = feelings.get(i);
            int place = i;
            step.answered().ifPresent(answered -> answered(place, answered, step.differs()));
            shapes.add(new Shape.Text(
                    x(i),
                    HEIGHT - 6,
                    String.valueOf(step.number()),
                    Font.SMALL,
                    Tint.TEXT_SUBTLE,
                    TextAnchor.MIDDLE,
                    0));
        }
    }

    private void curve(List<StepFeelings> feelings, int persona) {
        VectorPath.Builder path = null;
        int points = 0;
        List<Shape> dots = new ArrayList<>();
        for (int i = 0; i < feelings.size(); i++) {
            for (StepFeelings.Said said : feelings.get(i).said()) {
                if (said.persona() == persona) {
                    double y = y(said.score());
                    path = path == null ? VectorPath.from(x(i), y) : path.line(x(i), y);
                    points++;
                    dots.add(PersonaMark.of(persona, x(i), y));
                }
            }
        }
        if (points > 1) {
            line(path.build(), PersonaMark.tint(persona), 2);
        }
        shapes.addAll(dots);
    }

    private void answered(int place, Feeling feeling, boolean differs) {
        Tint tint = differs ? Tint.OVERDUE : Tint.TEXT;
        double mean = feeling.mean().doubleValue();
        double low = Math.max(-MAX_SCORE, mean - feeling.deviation());
        double high = Math.min(MAX_SCORE, mean + feeling.deviation());
        line(VectorPath.from(x(place), y(low)).line(x(place), y(high)).build(), tint, 1.5);
        shapes.add(new Shape.Circle(x(place), y(mean), 5, Tint.GROUND, tint, 2));
    }

    private void line(VectorPath path, Tint tint, double width) {
        shapes.add(new Shape.Path(path, Tint.NONE, tint, width, Dash.SOLID));
    }

    private double x(int place) {
        double room = WIDTH - 2 * EDGE;
        return round(steps == 1 ? WIDTH / 2 : EDGE + room * place / (steps - 1));
    }

    private static double y(double score) {
        return round(TOP + (MAX_SCORE - score) * UNIT);
    }

    private static double round(double number) {
        return Math.rint(number * 100) / 100;
    }
}
