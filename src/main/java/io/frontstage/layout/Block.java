package io.frontstage.layout;

import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import java.util.List;
import java.util.Optional;

/**
 * One thing on the map, drawn but not yet positioned.
 *
 * @param title its name where other things refer to it
 * @param name its text for screen readers; empty: its visible texts are enough
 * @param element the id of what it draws; empty: links cannot lead to it
 * @param shapes its shapes, relative to its upper left corner
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

    /** A block without a text for screen readers. */
    static Block bare(Role role, double width, double height, List<Shape> shapes) {
        return new Block(role, "", "", Optional.empty(), width, height, shapes);
    }

    Shape.Group at(double x, double y) {
        return new Shape.Group(role, name, element, Shapes.moved(shapes, x, y));
    }
}
