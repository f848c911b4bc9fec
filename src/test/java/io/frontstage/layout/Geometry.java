package io.frontstage.layout;

import io.frontstage.scene.Drawing;
import io.frontstage.scene.VectorPath;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands where in a drawing, read from its shapes alone. */
final class Geometry {

    private static final Set<Role> BOXES = EnumSet.of(
            Role.CARD,
            Role.STEP,
            Role.STAGE,
            Role.PAIN_POINT,
            Role.DELIGHT,
            Role.OPPORTUNITY,
            Role.THOUGHT,
            Role.MEASURE);

    record Rect(double left, double top, double right, double bottom) {

        boolean overlaps(Rect other) {
            return left < other.right - 0.01
                    && other.left < right - 0.01
                    && top < other.bottom - 0.01
                    && other.top < bottom - 0.01;
        }

        boolean holds(Rect other) {
            return other.left >= left - 0.01
                    && other.top >= top - 0.01
                    && other.right <= right + 0.01
                    && other.bottom <= bottom + 0.01;
        }

        Rect and(Rect other) {
            return new Rect(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        Rect shrunk(double by) {
            return new Rect(left + by, top + by, right - by, bottom - by);
        }
    }

    /** A card, a note, a title: its rectangle and what is written in it. */
    record Placed(Shape.Group group, Rect rect, boolean boxed, List<Shape.Text> texts) {

        List<String> textsThatOverlap() {
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                for (int k = i + 1; k < texts.size(); k++) {
                    if (Geometry.rect(texts.get(i)).shrunk(0.3).overlaps(Geometry.rect(texts.get(k)))) {
                        pairs.add(texts.get(i) + " over " + texts.get(k));
                    }
                }
            }
            return pairs;
        }

        @Override
        public String toString() {
            return group.role() + " " + group.name() + " " + rect;
        }
    }

    /** A drawn arrow: its line as straight pieces, which rounded corners lie within. */
    record Line(String name, List<Rect> pieces) {}

    final Drawing drawing;
    final List<Placed> placed = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Rect> labels = new ArrayList<>();
    private Optional<Rect> bounds = Optional.empty();

    Geometry(Drawing drawing) {
        this.drawing = drawing;
        boolean afterArrows = false;
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.Group group) {
                if (BOXES.contains(group.role()) && !group.children().isEmpty()) {
                    placed.add(placed(group));
                } else if (group.role() == Role.ARROW) {
                    afterArrows = true;
                    lines.add(new Line(
                            group.name(), pieces(((Shape.Path) group.children().get(0)).vectorPath())));
                } else if (group.role() == Role.DECORATION && afterArrows) {
                    texts(group, 0, 0, new ArrayList<>()).forEach(text -> labels.add(rect(text)));
                }
            }
            grow(shape, 0, 0);
        }
    }

    /** Around everything that is drawn. */
    Rect bounds() {
        return bounds.orElse(new Rect(0, 0, 0, 0));
    }

    private static Placed placed(Shape.Group group) {
        List<Shape.Text> texts = texts(group, 0, 0, new ArrayList<>());
        if (group.children().get(0) instanceof Shape.Box box && group.role() != Role.STEP || isCard(group)) {
            Shape.Box first = (Shape.Box) group.children().get(0);
            return new Placed(group, rect(first), true, texts);
        }
        Rect around = texts.stream().map(Geometry::rect).reduce(Rect::and).orElse(new Rect(0, 0, 0, 0));
        return new Placed(group, around, false, texts);
    }

    /** A step's card, not its head. */
    private static boolean isCard(Shape.Group group) {
        return group.role() == Role.STEP
                && group.element().isPresent()
                && group.children().get(0) instanceof Shape.Box;
    }

    static List<Shape.Text> texts(Shape shape, double dx, double dy, List<Shape.Text> out) {
        if (shape instanceof Shape.Text text) {
            out.add(new Shape.Text(
                    text.x() + dx, text.y() + dy, text.text(), text.font(), text.tint(), text.anchor(), text.width()));
        } else if (shape instanceof Shape.Group group) {
            group.children().forEach(child -> texts(child, dx, dy, out));
        } else if (shape instanceof Shape.Inset inset) {
            inset.children().forEach(child -> texts(child, dx + inset.dx(), dy + inset.dy(), out));
        }
        return out;
    }

    static Rect rect(Shape.Text text) {
        double width = FontTable.width(text.text(), text.font());
        double left = text.anchor() == TextAnchor.START
                ? text.x()
                : text.anchor() == TextAnchor.MIDDLE ? text.x() - width / 2 : text.x() - width;
        return new Rect(
                left,
                text.y() - text.font().size() * 0.8,
                left + width,
                text.y() + text.font().size() * 0.22);
    }

    private static Rect rect(Shape.Box box) {
        double half = box.strokeWidth() / 2;
        return new Rect(box.x() - half, box.y() - half, box.x() + box.width() + half, box.y() + box.height() + half);
    }

    /** Straight pieces between the points; a rounded corner is the rectangle around its curve. */
    private static List<Rect> pieces(VectorPath vectorPath) {
        List<Rect> pieces = new ArrayList<>();
        double[] c = vectorPath.coordinates();
        double x = c[0];
        double y = c[1];
        int at = 2;
        for (int i = 1; i < vectorPath.size(); i++) {
            int taken = vectorPath.piece(i).coordinates();
            if (taken == 0) {
                continue;
            }
            double nextX = c[at + taken - 2];
            double nextY = c[at + taken - 1];
            pieces.add(new Rect(Math.min(x, nextX), Math.min(y, nextY), Math.max(x, nextX), Math.max(y, nextY)));
            x = nextX;
            y = nextY;
            at += taken;
        }
        return pieces;
    }

    private void grow(Shape shape, double dx, double dy) {
        if (shape instanceof Shape.Group group) {
            group.children().forEach(child -> grow(child, dx, dy));
        } else if (shape instanceof Shape.Inset inset) {
            inset.children().forEach(child -> grow(child, dx + inset.dx(), dy + inset.dy()));
        } else if (shape instanceof Shape.Box box) {
            add(rect(box), dx, dy);
        } else if (shape instanceof Shape.Text text) {
            add(rect(text), dx, dy);
        } else if (shape instanceof Shape.Circle circle) {
            double r = circle.radius() + circle.strokeWidth() / 2;
            add(new Rect(circle.x() - r, circle.y() - r, circle.x() + r, circle.y() + r), dx, dy);
        } else if (shape instanceof Shape.Path path) {
            pieces(path.vectorPath()).forEach(piece -> add(piece, dx, dy));
        }
    }

    private void add(Rect rect, double dx, double dy) {
        Rect moved = new Rect(rect.left + dx, rect.top + dy, rect.right + dx, rect.bottom + dy);
        bounds = Optional.of(bounds.map(moved::and).orElse(moved));
    }

    List<String> overlaps() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            for (int k = i + 1; k < placed.size(); k++) {
                if (placed.get(i).rect.overlaps(placed.get(k).rect)) {
                    pairs.add(placed.get(i) + " over " + placed.get(k));
                }
            }
        }
        return pairs;
    }

    /** The arrows that run through a box or through what is written in one. */
    List<String> arrowsThroughBoxes() {
        List<String> hits = new ArrayList<>();
        for (Line line : lines) {
            hit(line).ifPresent(box -> hits.add(line.name + " runs through " + box));
        }
        return hits;
    }

    private Optional<Placed> hit(Line line) {
        for (Rect piece : line.pieces) {
            for (Placed box : placed) {
                if (piece.overlaps(box.rect.shrunk(0.6)) || isOn(piece, box.rect.shrunk(0.6))) {
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }

    /** The labels through which arrows run that they do not belong to: more than one, or one and yet not the label's own. */
    List<String> labelsCrossed() {
        List<String> hits = new ArrayList<>();
        for (Rect label : labels) {
            List<String> through = new ArrayList<>();
            for (Line line : lines) {
                if (line.pieces.stream().anyMatch(piece -> isOn(piece, label.shrunk(1)))) {
                    through.add(line.name);
                }
            }
            if (through.size() > 1) {
                hits.add(label + " " + through);
            }
        }
        return hits;
    }

    /** Whether a piece without any breadth runs through a rectangle. */
    static boolean isOn(Rect piece, Rect rect) {
        return piece.left < rect.right && piece.right > rect.left && piece.top < rect.bottom && piece.bottom > rect.top
                || piece.left == piece.right
                        && piece.left > rect.left
                        && piece.left < rect.right
                        && piece.top < rect.bottom
                        && piece.bottom > rect.top
                || piece.top == piece.bottom
                        && piece.top > rect.top
                        && piece.top < rect.bottom
                        && piece.left < rect.right
                        && piece.right > rect.left;
    }
}
