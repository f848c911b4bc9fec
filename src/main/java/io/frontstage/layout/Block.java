package io.frontstage.layout;

import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import java.util.List;
import java.util.Optional;

/**
 * One thing on the map, drawn and not yet placed.
 *
 * @param title what others call it
 * @param name what a screen reader says of it; empty: its texts say enough
 * @param element the id of what it draws; empty: it cannot be gone to
 * @param shapes drawn from its upper left corner
 */
record Block(
        Role role,
        String title,
        String name,
        Optional<String> element,
        double width,
        double height,
        List<Shape> shapes) {

    Block {
        shapes = List.copyOf(shapes);
    }

    /** A picture that says nothing by itself. */
    static Block bare(Role role, double width, double height, List<Shape> shapes) {
        return new Block(role, "", "", Optional.empty(), width, height, shapes);
    }

    Shape.Group at(double x, double y) {
        return new Shape.Group(role, name, element, Shapes.moved(shapes, x, y));
    }
}
