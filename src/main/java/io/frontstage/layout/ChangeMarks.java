package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks what changed on a laid-out map with a frame and a sign at its corner, so that the marks do not depend on colour. */
public final class ChangeMarks {

    private static final Set<Role> MARKED =
            EnumSet.of(Role.STAGE, Role.STEP, Role.CARD, Role.PAIN_POINT, Role.DELIGHT, Role.OPPORTUNITY);
    private static final double SIGN = 7;
    /** How far a thread, the curve from a thing's old place to its new one, rises above its ends. */
    private static final double RISE = 18;
    /** The height and width of a thread's arrowhead. */
    private static final double POINT = 7;

    private final Map<String, ChangeMark> marks = new HashMap<>();
    private final Map<String, String> homes;
    private final Set<String> drawn = new HashSet<>();
    private final List<Shape> frames = new ArrayList<>();
    private final Map<String, Bounds> framed = new HashMap<>();

    private ChangeMarks(Map<String, String> homes) {
        this.homes = homes;
    }

    /**
     * The scene with marks on top of its body.
     *
     * @param marks the mark of each changed thing, by its id; if a thing is not drawn at this level, what contains it is marked
     * @param threads the ends of the threads: from the id at the old place to the id now
     * @param homes the id of what contains each thing, by the thing's id
     */
    public static Scene on(
            Scene scene, Map<String, ChangeMark> marks, Map<String, String> threads, Map<String, String> homes) {
        ChangeMarks made = new ChangeMarks(homes);
        scene.body().shapes().forEach(made::collect);
        marks.forEach(made::mark);
        scene.body().shapes().forEach(shape -> made.visit(shape, 0, 0));
        threads.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(thread -> made.thread(made.seen(thread.getKey()), made.seen(thread.getValue())));
        List<Shape> shapes = new ArrayList<>(scene.body().shapes());
        shapes.add(Shapes.decoration(made.frames));
        Drawing body = new Drawing(scene.body().width(), scene.body().height(), shapes);
        return new Scene(scene.names(), body, scene.legend());
    }

    private void collect(Shape shape) {
        if (shape instanceof Shape.Inset inset) {
            inset.children().forEach(this::collect);
        } else if (shape instanceof Shape.Group group) {
            if (MARKED.contains(group.role())) {
                group.element().ifPresent(drawn::add);
            }
            group.children().forEach(this::collect);
        }
    }

    private void mark(String id, ChangeMark mark) {
        String seen = seen(id);
        ChangeMark other = seen.equals(id) ? mark : ChangeMark.CHANGED;
        marks.merge(seen, other, (one, two) -> one.compareTo(two) < 0 ? one : two);
    }

    /** The id of what is drawn for a thing: itself, or the nearest thing that contains it; its own if nothing is drawn. */
    private String seen(String id) {
        String at = id;
        while (at != null && !drawn.contains(at)) {
            at = homes.get(at);
        }
        return at == null ? id : at;
    }

    private void visit(Shape shape, double dx, double dy) {
        if (shape instanceof Shape.Inset inset) {
            inset.children().forEach(child -> visit(child, dx + inset.dx(), dy + inset.dy()));
        } else if (shape instanceof Shape.Group group) {
            ChangeMark mark = group.element().map(marks::get).orElse(null);
            if (mark != null && MARKED.contains(group.role())) {
                frame(group, group.element().orElseThrow(), mark, dx, dy);
            }
            group.children().forEach(child -> visit(child, dx, dy));
        }
    }

    private void frame(Shape.Group group, String id, ChangeMark mark, double dx, double dy) {
        Bounds bounds = new Bounds();
        group.children().forEach(child -> bounds.add(child, dx, dy));
        if (bounds.isEmpty()) {
            return;
        }
        framed.putIfAbsent(id, bounds);
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
        double x = bounds.hasBox ? bounds.left + 2 : bounds.right;
        double y = bounds.top + 2;
        frames.add(new Shape.Circle(x, y, SIGN, Tint.GROUND, mark.tint(), 1.5));
        frames.add(Shapes.text(x, y + 4, mark.sign(), Font.SMALL_STRONG, mark.tint(), TextAnchor.MIDDLE));
    }

    /** Draws a curve from the old place of something to its new one, rising above both, with an arrowhead at its end. */
    private void thread(String from, String to) {
        Bounds old = framed.get(from);
        Bounds now = framed.get(to);
        if (old == null || now == null || from.equals(to)) {
            return;
        }
        double x1 = (old.left + old.right) / 2;
        double x2 = (now.left + now.right) / 2;
        double above = Math.min(old.top, now.top) - RISE;
        Tint tint = ChangeMark.MOVED.tint();
        VectorPath curve = VectorPath.from(x1, old.top)
                .cubic(x1, above, x2, above, x2, now.top - POINT)
                .build();
        frames.add(new Shape.Path(curve, Tint.NONE, tint, 1.5, Dash.SOLID));
        VectorPath point = VectorPath.from(x2 - POINT / 2, now.top - POINT)
                .line(x2 + POINT / 2, now.top - POINT)
                .line(x2, now.top)
                .close()
                .build();
        frames.add(new Shape.Path(point, tint, Tint.NONE, 0, Dash.SOLID));
    }

    /** The bounds of boxes and lines of text. */
    private static final class Bounds {
        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;
        /** Whether it has a box; otherwise it begins with a number, at the place of a box's sign. */
        private boolean hasBox;

        boolean isEmpty() {
            return right < left;
        }

        void add(Shape shape, double dx, double dy) {
            if (shape instanceof Shape.Box box) {
                hasBox = true;
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
