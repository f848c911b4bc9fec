package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.List;
import java.util.Set;

/** Greys out things on a laid-out map that a filter excludes, for files without our style sheet. */
public final class DimmedThings {

    private final Set<String> ids;

    private DimmedThings(Set<String> ids) {
        this.ids = ids;
    }

    /**
     * The scene with some things greyed out.
     *
     * @param ids the ids of the things; ids that are not drawn are ignored
     */
    public static Scene on(Scene scene, Set<String> ids) {
        return ids.isEmpty() ? scene : new Scene(scene.names(), on(scene.body(), ids), scene.legend());
    }

    /** The same for a drawing. */
    public static Drawing on(Drawing drawing, Set<String> ids) {
        return new Drawing(drawing.width(), drawing.height(), new DimmedThings(ids).each(drawing.shapes(), false));
    }

    private List<Shape> each(List<Shape> shapes, boolean dimmed) {
        return shapes.stream().map(shape -> one(shape, dimmed)).toList();
    }

    private Shape one(Shape shape, boolean dimmed) {
        if (shape instanceof Shape.Group group) {
            boolean within = dimmed || group.element().filter(ids::contains).isPresent();
            return new Shape.Group(group.role(), group.name(), group.element(), each(group.children(), within));
        }
        if (shape instanceof Shape.Inset inset) {
            return new Shape.Inset(inset.dx(), inset.dy(), each(inset.children(), dimmed));
        }
        if (!dimmed) {
            return shape;
        }
        if (shape instanceof Shape.Text text) {
            return new Shape.Text(
                    text.x(), text.y(), text.text(), text.font(), Tint.CHIP_EDGE, text.anchor(), text.width());
        }
        if (shape instanceof Shape.Box box) {
            return new Shape.Box(
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height(),
                    box.radius(),
                    ground(box.fill()),
                    line(box.stroke()),
                    box.strokeWidth(),
                    box.dash());
        }
        if (shape instanceof Shape.Circle circle) {
            return new Shape.Circle(
                    circle.x(),
                    circle.y(),
                    circle.radius(),
                    ground(circle.fill()),
                    line(circle.stroke()),
                    circle.strokeWidth());
        }
        Shape.Path path = (Shape.Path) shape;
        Dash dash = path.dash();
        return new Shape.Path(path.vectorPath(), sign(path.fill()), line(path.stroke()), path.strokeWidth(), dash);
    }

    private static Tint ground(Tint fill) {
        return fill == Tint.NONE ? fill : Tint.GROUND;
    }

    private static Tint sign(Tint fill) {
        return fill == Tint.NONE || fill == Tint.GROUND ? fill : Tint.TRACK;
    }

    private static Tint line(Tint stroke) {
        return stroke == Tint.NONE ? stroke : Tint.TRACK;
    }
}
