package io.frontstage.render.sheet;

import io.frontstage.scene.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A rectangle of a drawing in CSS pixels. */
public record Area(double left, double top, double right, double bottom) {

    /** The width, in CSS pixels. */
    public double width() {
        return right - left;
    }

    /** The height, in CSS pixels. */
    public double height() {
        return bottom - top;
    }

    /** Whether the two have a point in common that is not on an edge. */
    public boolean meets(Area other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    private Area with(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The same rectangle, moved right and down by these CSS pixels. */
    public Area moved(double dx, double dy) {
        return new Area(left + dx, top + dy, right + dx, bottom + dy);
    }

    /**
     * The bounds of a shape, including its border; empty if it draws nothing.
     *
     * @param widths gives the width of a text
     */
    public static Optional<Area> of(Shape shape, ToDoubleFunction<Shape.Text> widths) {
        if (shape instanceof Shape.Text text) {
            double width = widths.applyAsDouble(text);
            double left = left(text, width);
            double size = text.font().size();
            return Optional.of(new Area(left, text.y() - size, left + width, text.y() + size * 0.3));
        } else if (shape instanceof Shape.Box box) {
            return Optional.of(
                    new Area(box.x() - 1, box.y() - 1, box.x() + box.width() + 1, box.y() + box.height() + 1));
        } else if (shape instanceof Shape.Circle circle) {
            double radius = circle.radius() + circle.strokeWidth();
            return Optional.of(
                    new Area(circle.x() - radius, circle.y() - radius, circle.x() + radius, circle.y() + radius));
        } else if (shape instanceof Shape.Path path) {
            return of(path);
        } else if (shape instanceof Shape.Group group) {
            return of(group.children(), widths);
        }
        Shape.Inset inset = (Shape.Inset) shape;
        return of(inset.children(), widths).map(area -> area.moved(inset.dx(), inset.dy()));
    }

    static Optional<Area> of(List<Shape> shapes, ToDoubleFunction<Shape.Text> widths) {
        return shapes.stream().flatMap(shape -> of(shape, widths).stream()).reduce(Area::with);
    }

    /** The left end of a text of this width. */
    public static double left(Shape.Text text, double width) {
        return switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
    }

    private static Optional<Area> of(Shape.Path path) {
        double[] at = path.vectorPath().coordinates();
        Area area = new Area(at[0], at[1], at[0], at[1]);
        for (int i = 2; i + 1 < at.length; i += 2) {
            area = area.with(new Area(at[i], at[i + 1], at[i], at[i + 1]));
        }
        double edge = path.strokeWidth();
        return Optional.of(new Area(area.left - edge, area.top - edge, area.right + edge, area.bottom + edge));
    }
}
