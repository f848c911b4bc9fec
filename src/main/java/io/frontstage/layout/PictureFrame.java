package io.frontstage.layout;

import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;

/** Adds a title and a note around a drawing that is exported. */
public final class PictureFrame {

    private static final double MARGIN = 14;

    /** The minimum width of a picture with texts. */
    private static final double MIN = 480;

    private PictureFrame() {}

    /** The drawing with a title above it. */
    public static Drawing titled(Drawing drawing, String title) {
        double width = Math.max(MIN, drawing.width() + 2 * MARGIN);
        Paragraph head = Paragraph.of(title, Font.TITLE, Tint.TEXT, width - 2 * MARGIN);
        List<Shape> shapes = new ArrayList<>();
        head.paint(MARGIN, MARGIN, width - 2 * MARGIN, shapes);
        double y = MARGIN + head.height() + MARGIN;
        shapes.add(new Shape.Inset(MARGIN, y, drawing.shapes()));
        return onGround(width, y + drawing.height() + MARGIN, shapes);
    }

    /** The drawing with a note below it; unchanged if the note is empty. */
    public static Drawing noted(Drawing drawing, String note) {
        if (note.isEmpty()) {
            return drawing;
        }
        double width = Math.max(MIN, drawing.width());
        Paragraph words = Paragraph.of(note, Font.SMALL, Tint.TEXT_SUBTLE, width - 2 * MARGIN);
        List<Shape> shapes = new ArrayList<>(drawing.shapes());
        words.paint(MARGIN, drawing.height() + MARGIN / 2, width - 2 * MARGIN, shapes);
        return onGround(width, drawing.height() + words.height() + MARGIN, shapes);
    }

    private static Drawing onGround(double width, double height, List<Shape> shapes) {
        shapes.add(0, Shapes.decoration(List.of(Shapes.area(0, 0, width, height, 0, Tint.GROUND))));
        return new Drawing(width, height, shapes);
    }
}
