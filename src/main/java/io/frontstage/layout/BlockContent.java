package io.frontstage.layout;

import io.frontstage.scene.Shape;
import java.util.List;

/** Something that stands in a block, beneath what stands above it. */
sealed interface BlockContent permits Paragraph, Tags {

    /** How wide it would like to be, in CSS pixels. */
    double need();

    /** Takes on a width; gives the height that follows. */
    double fit(double width);

    /**
     * Draws it as it was fitted, its upper left corner at a place.
     *
     * @param width how far from its left edge a text begins that runs from right to left; 0: at the left edge, as all others
     */
    void paint(double x, double y, double width, List<Shape> out);
}
