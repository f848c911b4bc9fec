package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.LegendEntry;
import io.frontstage.scene.VectorPath;
import io.frontstage.scene.Part;
import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a whole map on one sheet: its head, the names beside the body, the legend beneath. */
final class SheetLayout {

    private static final double MARGIN = 24;
    private static final double MIN = 640;
    private static final double GAP = 20;

    private final Blueprint blueprint;
    private final LayoutOptions options;
    private final Labels labels;
    private final List<Shape> shapes = new ArrayList<>();

    SheetLayout(Blueprint blueprint, LayoutOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        this.labels = new Labels(blueprint, options);
    }

    Drawing sheet(Scene scene) {
        double map = scene.names().width() + scene.body().width();
        double width = Math.max(map, MIN) + 2 * MARGIN;
        shapes.add(new Shape.Group(Role.DECORATION, "", Optional.empty(), List.of()));
        double y = MARGIN;
        if (options.shows(Part.HEADER)) {
            y = new HeaderLayout(blueprint, labels).header(MARGIN, y, width - 2 * MARGIN, shapes) + GAP;
        }
        shapes.add(new Shape.Inset(MARGIN, y, scene.names().shapes()));
        shapes.add(
                new Shape.Inset(MARGIN + scene.names().width(), y, scene.body().shapes()));
        shapes.add(edge(MARGIN + scene.names().width(), y, scene.body().height()));
        y += scene.body().height();
        if (options.shows(Part.LEGEND) && !scene.legend().isEmpty()) {
            y = legend(scene.legend(), y + GAP, width - 2 * MARGIN);
        }
        double height = y + MARGIN;
        shapes.set(
                0,
                new Shape.Group(
                        Role.DECORATION,
                        "",
                        Optional.empty(),
                        List.of(new Shape.Box(0, 0, width, height, 0, Tint.GROUND, Tint.NONE, 0, Dash.SOLID))));
        return new Drawing(width, height, shapes);
    }

    private static Shape edge(double x, double top, double height) {
        VectorPath line = VectorPath.from(x, top).line(x, top + height).build();
        return new Shape.Group(
                Role.DECORATION,
                "",
                Optional.empty(),
                List.of(new Shape.Path(line, Tint.NONE, Tint.RULE, 1, Dash.SOLID)));
    }

    /** The entries one behind the other, on as many lines as they need; gives where it ends. */
    private double legend(List<LegendEntry> entries, double top, double width) {
        List<Shape> legend = new ArrayList<>();
        Paragraph title = Paragraph.of(labels.text("map.legend"), Font.SMALL_STRONG, Tint.TEXT_SUBTLE);
        double y = top + title.fit(width) + 4;
        title.paint(MARGIN, top, width, legend);
        double x = 0;
        double line = 0;
        for (LegendEntry entry : entries) {
            double sign = entry.sign().width() + 8;
            Paragraph text = Paragraph.of(entry.text(), Font.SMALL, Tint.TEXT);
            double wanted = Math.min(width, sign + Math.ceil(FontTable.width(entry.text(), Font.SMALL)) + 2);
            if (x > 0 && x + wanted > width) {
                x = 0;
                y += line + 4;
                line = 0;
            }
            double height = text.fit(wanted - sign);
            legend.add(new Shape.Inset(MARGIN + x, y + 0.5, entry.sign().shapes()));
            text.paint(MARGIN + x + sign, y, wanted - sign, legend);
            line = Math.max(line, Math.max(height, entry.sign().height()));
            x += wanted + 24;
        }
        shapes.add(new Shape.Group(Role.LEGEND, labels.text("map.legend"), Optional.empty(), legend));
        return y + line;
    }
}
