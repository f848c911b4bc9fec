package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes and moves shapes. */
final class Shapes {

    private Shapes() {}

    /** The same shapes, moved to the right and down. */
    static List<Shape> moved(List<Shape> shapes, double dx, double dy) {
        List<Shape> there = new ArrayList<>(shapes.size());
        for (Shape shape : shapes) {
            there.add(moved(shape, dx, dy));
        }
        return there;
    }

    private static Shape moved(Shape shape, double dx, double dy) {
        if (shape instanceof Shape.Text text) {
            return new Shape.Text(
                    text.x() + dx, text.y() + dy, text.text(), text.font(), text.tint(), text.anchor(), text.width());
        }
        if (shape instanceof Shape.Box box) {
            return new Shape.Box(
                    box.x() + dx,
                    box.y() + dy,
                    box.width(),
                    box.height(),
                    box.radius(),
                    box.fill(),
                    box.stroke(),
                    box.strokeWidth(),
                    box.dash());
        }
        if (shape instanceof Shape.Group group) {
            return new Shape.Group(group.role(), group.name(), group.element(), moved(group.children(), dx, dy));
        }
        if (shape instanceof Shape.Path path) {
            return new Shape.Path(
                    path.vectorPath().moved(dx, dy), path.fill(), path.stroke(), path.strokeWidth(), path.dash());
        }
        if (shape instanceof Shape.Circle circle) {
            return new Shape.Circle(
                    circle.x() + dx,
                    circle.y() + dy,
                    circle.radius(),
                    circle.fill(),
                    circle.stroke(),
                    circle.strokeWidth());
        }
        Shape.Inset inset = (Shape.Inset) shape;
        return new Shape.Inset(inset.dx() + dx, inset.dy() + dy, inset.children());
    }

    static Shape.Box area(double x, double y, double width, double height, double radius, Tint fill) {
        return new Shape.Box(x, y, width, height, radius, fill, Tint.NONE, 0, Dash.SOLID);
    }

    /** A box with a border one pixel wide inside its bounds. */
    static Shape.Box bordered(
            double x, double y, double width, double height, double radius, Tint fill, Tint edge, Dash dash) {
        return new Shape.Box(x + 0.5, y + 0.5, width - 1, height - 1, radius, fill, edge, 1, dash);
    }

    static Shape.Path line(double x1, double y1, double x2, double y2, Tint tint, double width, Dash dash) {
        return new Shape.Path(VectorPath.from(x1, y1).line(x2, y2).build(), Tint.NONE, tint, width, dash);
    }

    static Shape.Path filled(VectorPath outline, Tint fill) {
        return new Shape.Path(outline, fill, Tint.NONE, 0, Dash.SOLID);
    }

    static Shape.Path drawn(VectorPath outline, Tint tint, double width) {
        return new Shape.Path(outline, Tint.NONE, tint, width, Dash.SOLID);
    }

    /** One line of text, positioned by its baseline. */
    static Shape.Text text(double x, double baseline, String text, Font font, Tint tint, TextAnchor anchor) {
        double width = FontTable.knows(text, font) ? FontTable.width(text, font) : 0;
        return new Shape.Text(x, baseline, text, font, tint, anchor, width);
    }

    /** One line of text from left to right, positioned by its right end. */
    static Shape.Text endingAt(double right, double baseline, String text, Font font, Tint tint) {
        return text(right - FontTable.width(text, font), baseline, text, font, tint, TextAnchor.START);
    }

    static Shape.Group decoration(List<Shape> shapes) {
        return new Shape.Group(Role.DECORATION, "", Optional.empty(), shapes);
    }
}
