package io.frontstage.layout;

import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Frames what changed on a laid out map and writes a sign at its corner: sign and frame, so that no colour is needed. */
public final class ChangeMarks {

    private static final Set<Role> MARKED =
            EnumSet.of(Role.STAGE, Role.STEP, Role.CARD, Role.PAIN_POINT, Role.DELIGHT, Role.OPPORTUNITY);
    private static final double SIGN = 7;

    private final Map<String, ChangeMark> marks;
    private final List<Shape> frames = new ArrayList<>();

    private ChangeMarks(Map<String, ChangeMark> marks) {
        this.marks = marks;
    }

    /**
     * The scene with marks above its body.
     *
     * @param marks by the id of what is drawn; ids that are not drawn mean nothing
     */
    public static Scene on(Scene scene, Map<String, ChangeMark> marks) {
        ChangeMarks drawn = new ChangeMarks(marks);
        scene.body().shapes().forEach(shape -> drawn.visit(shape, 0, 0));
        List<Shape> shapes = new ArrayList<>(scene.body().shapes());
        shapes.add(Shapes.decoration(drawn.frames));
        Drawing body = new Drawing(scene.body().width(), scene.body().height(), shapes);
        return new Scene(scene.names(), body, scene.legend());
    }

    private void visit(Shape shape, double dx, double dy) {
        if (shape instanceof Shape.Inset inset) {
            inset.children().forEach(child -> visit(child, dx + inset.dx(), dy + inset.dy()));
        } else if (shape instanceof Shape.Group group) {
            ChangeMark mark = group.element().map(marks::get).orElse(null);
            if (mark != null && MARKED.contains(group.role())) {
                frame(group, mark, dx, dy);
            }
            group.children().forEach(child -> visit(child, dx, dy));
        }
    }

    private void frame(Shape.Group group, ChangeMark mark, double dx, double dy) {
        Bounds bounds = new Bounds();
        group.children().forEach(child -> bounds.add(child, dx, dy));
        if (bounds.isEmpty()) {
            return;
        }
        frames.add(new Shape.Box(
                bounds.left,
                bounds.top,
                bounds.right - bounds.left,
                bounds.bottom - bounds.top,
                4,
                Tint.NONE,
                mark.tint(),
                2,
                mark.dash()));
        double x = bounds.left + 2;
        double y = bounds.top + 2;
        frames.add(new Shape.Circle(x, y, SIGN, Tint.GROUND, mark.tint(), 1.5));
        frames.add(Shapes.text(x, y + 4, mark.sign(), Font.SMALL_STRONG, mark.tint(), TextAnchor.MIDDLE));
    }

    /** What boxes and lines of text reach. */
    private static final class Bounds {
        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        boolean isEmpty() {
            return right < left;
        }

        void add(Shape shape, double dx, double dy) {
            if (shape instanceof Shape.Box box) {
                reach(box.x() + dx, box.y() + dy, box.x() + box.width() + dx, box.y() + box.height() + dy);
            } else if (shape instanceof Shape.Text text && text.anchor() == TextAnchor.START) {
                double height = text.font().lineHeight();
                reach(text.x() + dx - 2, text.y() + dy - height, text.x() + text.width() + dx, text.y() + dy + 4);
            } else if (shape instanceof Shape.Group group) {
                group.children().forEach(child -> add(child, dx, dy));
            } else if (shape instanceof Shape.Inset inset) {
                inset.children().forEach(child -> add(child, dx + inset.dx(), dy + inset.dy()));
            }
        }

        private void reach(double x1, double y1, double x2, double y2) {
            left = Math.min(left, x1);
            top = Math.min(top, y1);
            right = Math.max(right, x2);
            bottom = Math.max(bottom, y2);
        }
    }
}
