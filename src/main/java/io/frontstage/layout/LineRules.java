package io.frontstage.layout;

import io.frontstage.blueprint.SeparationLine;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.List;

/** Draws the three separation lines, each in a different style, with its name at its right end where nothing crosses it. */
final class LineRules {

    private static final double CLEAR = 8;

    private final Columns columns;
    private final Labels labels;
    private final Crossings crossings;

    LineRules(Columns columns, Labels labels, Crossings crossings) {
        this.columns = columns;
        this.labels = labels;
        this.crossings = crossings;
    }

    /** Draws the line of a row, centred at a height. */
    void paint(SeparationLine line, int row, double y, List<Shape> out) {
        double right = columns.total() - Columns.END;
        boolean visibility = line == SeparationLine.LINE_OF_VISIBILITY;
        Tint tint = visibility ? Tint.TEXT : Tint.SEPARATION;
        Dash dash =
                switch (line) {
                    case LINE_OF_INTERACTION -> Dash.LONG;
                    case LINE_OF_VISIBILITY -> Dash.SOLID;
                    case LINE_OF_INTERNAL_INTERACTION -> Dash.DOTTED;
                };
        double end = right;
        String name = labels.text("line." + line.word());
        double width = FontTable.width(name, Font.SMALL_STRONG);
        if (columns.anyOpen() && width < columns.total() / 3 && isClear(row, right - width - CLEAR)) {
            out.add(Shapes.endingAt(right, y + 4, name, Font.SMALL_STRONG, tint));
            end = right - width - CLEAR;
        }
        out.add(Shapes.line(columns.anyOpen() ? 0 : columns.left(0), y, end, y, tint, visibility ? 2.2 : 1.5, dash));
    }

    /** Whether no arrow crosses the line or ends at it to the right of a position. */
    private boolean isClear(int row, double left) {
        return crossings.between(row, left, columns.total()) == 0
                && crossings.between(row + 1, left, columns.total()) == 0;
    }
}
