package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out figures as a list for a picture: name and place, line, newest figure, comparison with the target. */
public final class FigureRows {

    private static final double EDGE = 8;
    private static final double NAMES = 230;
    private static final double LINES = 240;
    private static final double NOW = 90;
    private static final double AGAINST = 150;
    private static final double GAP = 14;
    private static final double WIDTH = 2 * EDGE + NAMES + LINES + NOW + AGAINST + 3 * GAP;

    private FigureRows() {}

    /**
     * One figure.
     *
     * @param id the id of its step or stage; empty: it belongs to the map
     */
    public record Row(
            Optional<String> id, String name, String place, Optional<Drawing> line, String now, String against) {}

    /** @param below a drawing below the rows, at the left */
    public static Drawing of(List<Row> rows, Optional<Drawing> below) {
        List<Shape> shapes = new ArrayList<>();
        double y = EDGE;
        for (Row row : rows) {
            List<Shape> within = new ArrayList<>();
            double height = row(row, y, within);
            shapes.add(new Shape.Group(Role.MEASURE, row.name(), row.id(), within));
            y += height;
            shapes.add(Shapes.decoration(List.of(Shapes.line(0, y, WIDTH, y, Tint.RULE, 1, Dash.SOLID))));
            y += 1;
        }
        double width = WIDTH;
        if (below.isPresent()) {
            y += GAP;
            shapes.add(new Shape.Inset(EDGE, y, below.get().shapes()));
            width = Math.max(width, below.get().width() + 2 * EDGE);
            y += below.get().height();
        }
        return new Drawing(width, y + EDGE, shapes);
    }

    private static double row(Row row, double top, List<Shape> out) {
        Paragraph name = Paragraph.atMost(2, row.name(), Font.STRONG, Tint.TEXT, NAMES);
        Paragraph place = Paragraph.atMost(2, row.place(), Font.SMALL, Tint.TEXT_SUBTLE, NAMES);
        Paragraph against = Paragraph.atMost(3, row.against(), Font.BODY, Tint.TEXT, AGAINST);
        Paragraph now = Paragraph.atMost(2, row.now(), Font.STRONG, Tint.TEXT, NOW);
        double line = row.line().map(Drawing::height).orElse(0.0);
        double height = GAP + Math.max(Math.max(name.height() + place.height(), line), against.height());
        double x = EDGE;
        double y = top + GAP / 2;
        name.paint(x, y, NAMES, out);
        place.paint(x, y + name.height(), NAMES, out);
        x += NAMES + GAP;
        if (row.line().isPresent()) {
            out.add(new Shape.Inset(
                    x, top + (height - line) / 2, row.line().get().shapes()));
        }
        x += LINES + GAP;
        now.paint(x, y, TextAnchor.START, out);
        against.paint(x + NOW + GAP, y, AGAINST, out);
        return height;
    }
}
