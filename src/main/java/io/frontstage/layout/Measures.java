package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Figure;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Value;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Draws measures: name, value and target on one line, and a track below it. */
final class Measures {

    private static final double TRACK = 12;

    private final Blueprint blueprint;
    private final Labels labels;
    private final boolean everything;

    Measures(Blueprint blueprint, Labels labels, boolean everything) {
        this.blueprint = blueprint;
        this.labels = labels;
        this.everything = everything;
    }

    Block of(Metric metric, double width) {
        Pen pen = new Pen(labels, 0, 0, width);
        pen.say(name(metric) + " " + labels.figure(metric));
        metric.baseline().ifPresent(before -> pen.say(labels.text("map.metric.before", before.text())));
        metric.target().ifPresent(target -> pen.say(labels.text("map.metric.target", target.text())));
        figures(metric, pen, width);
        Optional<Sparkline> sparkline = Sparkline.of(metric);
        if (sparkline.isPresent()) {
            sparkline.get().paint(pen, width);
        } else {
            track(metric, pen, width);
        }
        if (everything) {
            more(metric, pen);
        }
        return new Block(Role.MEASURE, metric.name(), pen.name(), Optional.empty(), width, pen.y(), pen.shapes());
    }

    private static String name(Metric metric) {
        return metric.name();
    }

    private void figures(Metric metric, Pen pen, double width) {
        String target = metric.target().map(value -> "→ " + value.text()).orElse("");
        double targetWidth = target.isEmpty() ? 0 : FontTable.width(target, Font.SMALL) + 4;
        Paragraph value = Paragraph.of(labels.figure(metric), Font.STRONG, Tint.TEXT, width);
        double figures = value.extent() + targetWidth;
        boolean beside = value.count() == 1 && figures < width * 0.72;
        Paragraph name = Paragraph.of(name(metric), Font.SMALL, Tint.TEXT_SUBTLE, beside ? width - figures - 8 : width);
        name.paint(0, pen.y() + (beside ? 2 : 0), 0, pen.shapes());
        if (!beside) {
            pen.down(name.height());
        }
        if (value.count() == 1 && figures <= width) {
            pen.draw(Shapes.endingAt(width - targetWidth, pen.y() + 13, labels.figure(metric), Font.STRONG, Tint.TEXT));
            if (!target.isEmpty()) {
                pen.draw(Shapes.endingAt(width, pen.y() + 13, target, Font.SMALL, Tint.TEXT_SUBTLE));
            }
            pen.down(Math.max(Font.STRONG.lineHeight(), beside ? name.height() + 2 : 0));
            return;
        }
        pen.write(value);
        if (!target.isEmpty()) {
            pen.write(Paragraph.of(target, Font.SMALL, Tint.TEXT_SUBTLE, width));
        }
    }

    /** Draws a bar from the baseline to the value, a point at the value and a tick at the target; only if these differ enough. */
    private static void track(Metric metric, Pen pen, double width) {
        OptionalDouble value = number(metric.now().map(Figure::value));
        OptionalDouble target = number(metric.target());
        OptionalDouble baseline = number(metric.baseline());
        if (value.isEmpty() || target.isEmpty() && baseline.isEmpty()) {
            return;
        }
        double now = value.getAsDouble();
        double low = Math.min(now, Math.min(target.orElse(now), baseline.orElse(now)));
        double high = Math.max(now, Math.max(target.orElse(now), baseline.orElse(now)));
        if (!(high > low) || Double.isInfinite(high - low)) {
            return;
        }
        double from = low - (high - low) * 0.25;
        double scale = (width - 8) / ((high - low) * 1.3);
        double y = pen.y() + TRACK / 2;
        pen.draw(Shapes.area(0, y - 1, width, 2.5, 1.2, Tint.TRACK));
        double at = place(now, from, scale);
        if (baseline.isPresent()) {
            double start = place(baseline.getAsDouble(), from, scale);
            pen.draw(Shapes.area(Math.min(start, at), y - 1, Math.abs(at - start), 2.5, 1.2, Tint.TEXT_SUBTLE));
        }
        if (target.isPresent()) {
            double tick = place(target.getAsDouble(), from, scale);
            pen.draw(Shapes.line(tick, y - 5, tick, y + 5.5, Tint.TEXT, 2, Dash.SOLID));
        }
        pen.draw(new Shape.Circle(at, y + 0.2, 3.4, Tint.TEXT_SUBTLE, Tint.NONE, 0));
        pen.down(TRACK);
    }

    private static double place(double figure, double from, double scale) {
        return Math.rint((4 + (figure - from) * scale) * 100) / 100;
    }

    private static OptionalDouble number(Optional<Value> value) {
        return value.map(Value::number).orElse(OptionalDouble.empty());
    }

    private void more(Metric metric, Pen pen) {
        List<String> known = new ArrayList<>(4);
        metric.lane().filter(lane -> blueprint.lane(lane).isPresent()).ifPresent(lane -> known.add(labels.lane(lane)));
        metric.baseline().ifPresent(before -> known.add(labels.text("map.metric.before", before.text())));
        metric.source().ifPresent(source -> known.add(labels.text("map.source", source)));
        metric.now().flatMap(Figure::date).ifPresent(asOf -> known.add(labels.text("map.as-of", asOf.text())));
        for (String text : known) {
            pen.write(Paragraph.of(text, Font.SMALL, Tint.TEXT_SUBTLE, pen.width()))
                    .say(text);
        }
    }
}
