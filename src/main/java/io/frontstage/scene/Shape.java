package io.frontstage.scene;

import java.util.List;
import java.util.Optional;

/** A shape. Coordinates are CSS pixels from the drawing's upper left corner, with y pointing down; later shapes cover earlier ones. */
public sealed interface Shape {

    /**
     * Shapes with one meaning.
     *
     * @param role its meaning
     * @param name its accessible name; empty if its texts suffice
     * @param element the id of the step, card, item or stage that it draws; empty if it draws none and cannot be
     *     focused
     * @param children its shapes in drawing order
     */
    record Group(Role role, String name, Optional<String> element, List<Shape> children) implements Shape {}

    /**
     * A rectangle.
     *
     * @param radius the radius of its corners; 0: square corners
     * @param fill the colour inside; {@link Tint#NONE}: none
     * @param stroke the colour of its border; {@link Tint#NONE}: none
     * @param strokeWidth the width of its border, drawn half inside and half outside
     * @param dash the dash pattern of its border
     */
    record Box(
            double x,
            double y,
            double width,
            double height,
            double radius,
            Tint fill,
            Tint stroke,
            double strokeWidth,
            Dash dash)
            implements Shape {}

    /**
     * A line of straight and curved segments, or the area that it encloses.
     *
     * @param vectorPath the path
     * @param fill the colour of the area; {@link Tint#NONE}: a line only
     * @param stroke the line's colour; {@link Tint#NONE}: an area only
     */
    record Path(VectorPath vectorPath, Tint fill, Tint stroke, double strokeWidth, Dash dash) implements Shape {}

    /** A filled circle with a border. */
    record Circle(double x, double y, double radius, Tint fill, Tint stroke, double strokeWidth) implements Shape {}

    /**
     * One line of text in one font.
     *
     * @param x the position of its left end, middle or right end, depending on {@code anchor}
     * @param y its baseline
     * @param width its width by the font table; 0 if unknown because the table lacks some characters (such a line was
     *     broken at 85 % of its box and has no {@code textLength})
     */
    record Text(double x, double y, String text, Font font, Tint tint, TextAnchor anchor, double width)
            implements Shape {}

    /**
     * Shapes of another drawing, placed in this one.
     *
     * @param dx offset to the right
     * @param dy offset downwards
     */
    record Inset(double dx, double dy, List<Shape> children) implements Shape {}
}
