package io.frontstage.layout;

import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;

/** Puts words around a drawing that leaves the page: what it is, and what is to be known of it. */
public final class PictureFrame {

    private static final double MARGIN = 14;

    /** As wide as a picture with words is at least. */
    private static final double MIN = 480;

    private PictureFrame() {}

    /** A title above. */
    public static Drawing titled(Drawing drawing, String title) {
        double width = Math.max(MIN, drawing.width() + 2 * MARGIN);
        Paragraph head = Paragraph.of(title, Font.TITLE, Tint.TEXT, width - 2 * MARGIN);
        List<Shape> shapes = new ArrayList<>();
        head.paint(MARGIN, MARGIN, width - 2 * MARGIN, shapes);
        double y = MARGIN + head.height() + MARGIN;
        shapes.add(new Shape.Inset(MARGIN, y, drawing.shapes()));
        return onGround(width, y + drawing.height() + MARGIN, shapes);
    }

    /** A note beneath; none if it says nothing. */
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
