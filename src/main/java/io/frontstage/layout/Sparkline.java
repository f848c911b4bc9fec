package io.frontstage.layout;

import io.frontstage.blueprint.DatedValue;
import io.frontstage.blueprint.Figure;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Value;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws a metric's dated figures as a line, the newest as a point and the target as a tick at the right end. */
final class Sparkline {

    /** Its height, including the space below. */
    static final double HEIGHT = 22;

    private static final double EDGE = 4;
    private static final double TARGET = 10;
    private static final int MAX_POINTS = 24;

    private final List<Point> points;
    private final Optional<Value> target;

    private record Point(LocalDate day, Value value) {}

    private Sparkline(List<Point> points, Optional<Value> target) {
        this.points = points;
        this.target = target;
    }

    /** Empty if fewer than two dated figures can be compared with the newest. */
    static Optional<Sparkline> of(Metric metric) {
        Optional<Value> now = metric.now().map(Figure::value);
        List<Point> points = new ArrayList<>();
        for (DatedValue dated : metric.series()) {
            points.add(new Point(dated.date().day(), dated.value()));
        }
        if (metric.value().isPresent() && metric.asOf().isPresent()) {
            points.add(new Point(metric.asOf().get().day(), metric.value().get()));
        }
        List<Point> alike = points.stream()
                .filter(point ->
                        now.filter(newest -> newest.isComparable(point.value())).isPresent())
                .sorted(Comparator.comparing(Point::day))
                .toList();
        List<Point> newest = alike.subList(Math.max(0, alike.size() - MAX_POINTS), alike.size());
        return newest.size() < 2
                ? Optional.empty()
                : Optional.of(new Sparkline(
                        newest, metric.target().filter(target -> target.isComparable(now.orElseThrow()))));
    }

    void paint(Pen pen, double width) {
        double low = points.stream()
                .mapToDouble(point -> point.value().amount())
                .min()
                .orElseThrow();
        double high = points.stream()
                .mapToDouble(point -> point.value().amount())
                .max()
                .orElseThrow();
        low = Math.min(low, target.map(Value::amount).orElse(low));
        high = Math.max(high, target.map(Value::amount).orElse(high));
        double scale = high > low ? (HEIGHT - 2 * EDGE - 4) / (high - low) : 0;
        double bottom = pen.y() + HEIGHT - EDGE - 4;
        double right = width - EDGE - (target.isPresent() ? TARGET : 0);
        LocalDate first = points.get(0).day();
        double days = Math.max(1, points.get(points.size() - 1).day().toEpochDay() - first.toEpochDay());
        VectorPath.Builder path = null;
        double x = 0;
        double y = 0;
        for (Point point : points) {
            x = round(EDGE + (right - EDGE) * (point.day().toEpochDay() - first.toEpochDay()) / days);
            y = round(bottom - (point.value().amount() - low) * scale);
            path = path == null ? VectorPath.from(x, y) : path.line(x, y);
        }
        pen.draw(new Shape.Path(path.build(), Tint.NONE, Tint.TEXT_SUBTLE, 1.5, Dash.SOLID));
        pen.draw(new Shape.Circle(x, y, 3, Tint.TEXT_SUBTLE, Tint.NONE, 0));
        if (target.isPresent()) {
            double level = round(bottom - (target.get().amount() - low) * scale);
            pen.draw(Shapes.line(width - TARGET, level, width, level, Tint.TEXT, 2, Dash.SOLID));
        }
        pen.down(HEIGHT);
    }

    private static double round(double number) {
        return Math.rint(number * 100) / 100;
    }
}
