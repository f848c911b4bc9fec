package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.LegendEntry;
import io.frontstage.scene.Part;
import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a whole map on one sheet: header, row names next to the body, legend below. */
final class SheetLayout {

    private static final double MIN = 640;
    private static final double MARGIN = 14;
    private static final double GAP = 14;

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
        double width = options.width() < LayoutOptions.UPRIGHT ? map : Math.max(map, MIN);
        double y = 0;
        if (options.shows(Part.HEADER)) {
            y = new HeaderLayout(blueprint, options, labels).header(MARGIN, MARGIN, width - 2 * MARGIN, shapes) + GAP;
        }
        shapes.add(new Shape.Inset(0, y, scene.names().shapes()));
        shapes.add(new Shape.Inset(scene.names().width(), y, scene.body().shapes()));
        if (scene.names().width() > 0) {
            double x = scene.names().width();
            shapes.add(Shapes.decoration(
                    List.of(Shapes.line(x, y, x, y + scene.body().height(), Tint.RULE, 1, Dash.SOLID))));
        }
        y += scene.body().height();
        if (options.shows(Part.LEGEND) && !scene.legend().isEmpty()) {
            y = legend(scene.legend(), y, width);
        }
        shapes.add(0, Shapes.decoration(List.of(Shapes.area(0, 0, width, y, 0, Tint.GROUND))));
        return new Drawing(width, y, shapes);
    }

    /** Draws the legend entries in as many lines as they need; returns the y at which they end. */
    private double legend(List<LegendEntry> entries, double top, double width) {
        List<Shape> legend = new ArrayList<>();
        legend.add(Shapes.decoration(List.of(Shapes.line(0, top, width, top, Tint.RULE, 1, Dash.SOLID))));
        double x = MARGIN;
        double y = top + 8;
        for (LegendEntry entry : entries) {
            double sign = entry.sign().width() + 5;
            double wanted = sign + FontTable.width(entry.text(), Font.SMALL);
            if (x > MARGIN && x + wanted > width - MARGIN) {
                x = MARGIN;
                y += 19;
            }
            Paragraph text = Paragraph.of(entry.text(), Font.SMALL, Tint.TEXT_SUBTLE, width - MARGIN - x - sign + 1);
            legend.add(new Shape.Inset(x, y, entry.sign().shapes()));
            text.paint(x + sign, y, TextAnchor.START, legend);
            y += text.height() - Font.SMALL.lineHeight();
            x += wanted + 16;
        }
        shapes.add(new Shape.Group(Role.LEGEND, labels.text("map.legend"), Optional.empty(), legend));
        return y + 22;
    }
}
