package io.frontstage.layout;

import io.frontstage.scene.Drawing;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import java.util.ArrayList;
import java.util.List;

/** Separates a drawing from its row names, so that it can be cut into sheets that all have them, and joins the two. */
public final class RowNames {

    private RowNames() {}

    /** The names and the body as one drawing. */
    public static Drawing joined(Scene scene) {
        List<Shape> shapes = new ArrayList<>(scene.names().shapes());
        shapes.addAll(Shapes.moved(scene.body().shapes(), scene.names().width(), 0));
        return new Drawing(
                scene.names().width() + scene.body().width(), scene.body().height(), shapes);
    }

    /** @param width the width of the names at the left; 0: there are none */
    public static Scene apart(Drawing drawing, double width) {
        return width == 0
                ? new Scene(new Drawing(0, drawing.height(), List.of()), drawing, List.of())
                : new Scene(
                        new Drawing(width, drawing.height(), drawing.shapes()),
                        new Drawing(
                                drawing.width() - width, drawing.height(), Shapes.moved(drawing.shapes(), -width, 0)),
                        List.of());
    }
}
