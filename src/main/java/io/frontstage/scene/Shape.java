package io.frontstage.scene;

import java.util.List;
import java.util.Optional;

/** Something drawn. Coordinates are CSS pixels from the drawing's upper left corner, y downwards; later shapes cover earlier ones. */
public sealed interface Shape {

    /**
     * Shapes that belong together and mean one thing.
     *
     * @param role what it means
     * @param name what a screen reader says of it; empty: the texts in it say enough
     * @param element the id of the step, card, item or stage that it draws; empty: none, it cannot be gone to
     * @param children what it is drawn with, in drawing order
     */
    record Group(Role role, String name, Optional<String> element, List<Shape> children) implements Shape {}

    /**
     * A rectangle.
     *
     * @param radius of its corners; 0: square
     * @param fill its colour inside; {@link Tint#NONE}: none
     * @param stroke its border's colour; {@link Tint#NONE}: none
     * @param strokeWidth its border's width, drawn half inside and half outside
     * @param dash how the border is broken
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
     * A line of straight and curved pieces, or the area within.
     *
     * @param outline where it runs
     * @param fill the colour of the area; {@link Tint#NONE}: a line only
     * @param stroke the line's colour; {@link Tint#NONE}: an area only
     */
    record Path(VectorPath vectorPath, Tint fill, Tint stroke, double strokeWidth, Dash dash) implements Shape {}

    /** A filled circle with a border. */
    record Circle(double x, double y, double radius, Tint fill, Tint stroke, double strokeWidth) implements Shape {}

    /**
     * One line of text, all of one font.
     *
     * @param x the place of its left end, middle or right end, by {@code anchor}
     * @param y its baseline
     * @param width how wide it is by the font table; 0: not known, since it holds characters that the table lacks (such a line was
     *     broken at 85 % of its box and carries no {@code textLength})
     */
    record Text(double x, double y, String text, Font font, Tint tint, TextAnchor anchor, double width)
            implements Shape {}

    /**
     * Shapes of another drawing, set into this one.
     *
     * @param dx by how much they stand further right than they say
     * @param dy by how much they stand further down than they say
     */
    record Inset(double dx, double dy, List<Shape> children) implements Shape {}
}
