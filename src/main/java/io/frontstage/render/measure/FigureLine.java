package io.frontstage.render.measure;

import io.frontstage.measure.Fix;
import io.frontstage.measure.Measure;
import io.frontstage.measure.Point;
import io.frontstage.measure.Verdict;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws the figures of twelve months as a line, with a dashed line for the target and a mark on each day on which
 * something was done about the figure. Only figures with the same unit as the newest one are joined.
 */
final class FigureLine {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 32;
    private static final double EDGE = 6;
    private static final double RADIUS = 2.2;
    private static final double NEWEST = 3.6;
    private static final Pattern FORM = Pattern.compile("[<>=≤≥~ ]*[-+]?[0-9]+(?:[.,][0-9]+)?\\s*(.*)");

    private final LocalDate today;
    private final LocalDate first;

    FigureLine(LocalDate today) {
        this.today = today;
        first = today.minusMonths(12);
    }

    /**
     * The drawing; empty if there is no figure in these months.
     *
     * @param verdicts the verdicts of the whole map
     */
    Optional<Drawing> of(Measure measure, List<Verdict> verdicts) {
        List<Point> points = measure.points().stream()
                .filter(point ->
                        point.value().isPresent() && isShown(point.day().orElseThrow()))
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        String unit = unit(points.get(points.size() - 1).text());
        List<Point> joined =
                points.stream().filter(point -> unit(point.text()).equals(unit)).toList();
        OptionalDouble target = target(measure, unit);
        double low = joined.stream().mapToDouble(FigureLine::value).min().orElseThrow();
        double high = joined.stream().mapToDouble(FigureLine::value).max().orElseThrow();
        low = Math.min(low, target.orElse(low));
        high = Math.max(high, target.orElse(high));
        double scale = high > low ? (HEIGHT - 2 * EDGE) / (high - low) : 0;
        List<Shape> shapes = new ArrayList<>();
        if (target.isPresent()) {
            double y = place(target.getAsDouble(), low, scale);
            shapes.add(line(VectorPath.from(0, y).line(WIDTH, y).build(), Tint.FRONTSTAGE_BAR, 1.5, Dash.DASHED));
        }
        if (joined.size() > 1) {
            VectorPath.Builder path = null;
            for (Point point : joined) {
                double x = x(point);
                double y = place(value(point), low, scale);
                path = path == null ? VectorPath.from(x, y) : path.line(x, y);
            }
            shapes.add(line(path.build(), Tint.CUSTOMER_BAR, 2, Dash.SOLID));
        }
        for (int i = 0; i < joined.size(); i++) {
            double radius = i + 1 == joined.size() ? NEWEST : RADIUS;
            double y = place(value(joined.get(i)), low, scale);
            shapes.add(new Shape.Circle(x(joined.get(i)), y, radius, Tint.CUSTOMER_BAR, Tint.NONE, 0));
        }
        verdicts.stream()
                .filter(verdict -> verdict.figure().equals(Optional.of(measure.target())))
                .flatMap(verdict -> verdict.group().fixes().stream())
                .filter(fix -> !fix.last().isBefore(first))
                .forEach(fix -> shapes.add(tick(fix)));
        return Optional.of(new Drawing(WIDTH, HEIGHT, shapes));
    }

    private Shape tick(Fix fix) {
        double x = x(fix.last());
        Shape stem = line(VectorPath.from(x, 4).line(x, HEIGHT).build(), Tint.MOMENT, 1.2, Dash.SOLID);
        VectorPath mark =
                VectorPath.from(x - 5, 0).line(x + 5, 0).line(x, 8).close().build();
        Shape head = new Shape.Path(mark, Tint.MOMENT, Tint.NONE, 0, Dash.SOLID);
        return new Shape.Group(Role.FIX, "", Optional.of(fix.thing().value()), List.of(stem, head));
    }

    /**
     * Whether a figure's day is in the shown period. A monthly figure is dated on the month's last day, so the current month's figure lies
     * in the future.
     */
    private boolean isShown(LocalDate day) {
        return !day.isBefore(first)
                && !day.isAfter(today.withDayOfMonth(1).plusMonths(3).minusDays(1));
    }

    private double x(Point point) {
        return x(point.day().orElseThrow());
    }

    private double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, today);
        double at = Math.min(days, ChronoUnit.DAYS.between(first, day));
        return round(EDGE + at / days * (WIDTH - 2 * EDGE));
    }

    private static double place(double value, double low, double scale) {
        return scale == 0 ? HEIGHT / 2 : round(HEIGHT - EDGE - (value - low) * scale);
    }

    private static double round(double number) {
        return Math.rint(number * 100) / 100;
    }

    private static double value(Point point) {
        return point.value().orElseThrow().doubleValue();
    }

    private static OptionalDouble target(Measure measure, String unit) {
        return measure.metric()
                .flatMap(metric -> metric.target())
                .filter(target -> unit(target.text()).equals(unit))
                .map(target -> target.number())
                .orElse(OptionalDouble.empty());
    }

    private static String unit(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? form.group(1).strip() : text;
    }

    private static Shape.Path line(VectorPath path, Tint tint, double width, Dash dash) {
        return new Shape.Path(path, Tint.NONE, tint, width, dash);
    }
}
