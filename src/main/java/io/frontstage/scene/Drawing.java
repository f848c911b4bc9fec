package io.frontstage.scene;

import java.util.List;

/**
 * A self-contained picture.
 *
 * @param width in CSS pixels; nothing is drawn outside
 * @param height in CSS pixels
 * @param shapes in drawing order
 */
public record Drawing(double width, double height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
