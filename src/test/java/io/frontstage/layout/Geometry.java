package io.frontstage.layout;

import io.frontstage.scene.Drawing;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The positions of everything in a drawing, read only from its shapes. */
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

    /** A card, a note, a title: its rectangle and its texts. */
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

    /** A drawn arrow: its line as straight segments, which contain the rounded corners. */
    record Line(String name, List<Rect> pieces) {

        /** The two segments at its ends, without arrowheads, each at most this long. */
        List<Rect> ends(double length) {
            if (pieces.size() == 1) {
                Rect only = pieces.get(0);
                return List.of(
                        new Rect(
                                only.left,
                                only.top,
                                Math.min(only.right, only.left + length),
                                Math.min(only.bottom, only.top + length)),
                        new Rect(
                                Math.max(only.left, only.right - length),
                                Math.max(only.top, only.bottom - length),
                                only.right,
                                only.bottom));
            }
            return List.of(
                    cut(pieces.get(0), pieces.size() > 1 ? pieces.get(1) : pieces.get(0), length),
                    cut(pieces.get(pieces.size() - 1), pieces.get(Math.max(0, pieces.size() - 2)), length));
        }

        /** The part of an outer segment that is furthest from the next one. */
        private static Rect cut(Rect piece, Rect inner, double length) {
            double x = (inner.left + inner.right) / 2;
            double y = (inner.top + inner.bottom) / 2;
            boolean atLeft = x >= (piece.left + piece.right) / 2;
            boolean atTop = y >= (piece.top + piece.bottom) / 2;
            return new Rect(
                    atLeft ? piece.left : Math.max(piece.left, piece.right - length),
                    atTop ? piece.top : Math.max(piece.top, piece.bottom - length),
                    atLeft ? Math.min(piece.right, piece.left + length) : piece.right,
                    atTop ? Math.min(piece.bottom, piece.top + length) : piece.bottom);
        }
    }

    final Drawing drawing;
    final List<Placed> placed = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Rect> labels = new ArrayList<>();
    final List<Shape.Text> labelTexts = new ArrayList<>();
    /** The customer's cards, which are inside the box of their step. */
    final List<Placed> inner = new ArrayList<>();
    /** The vertical positions of the three lines. */
    final List<Double> separations = new ArrayList<>();

    private Optional<Rect> bounds = Optional.empty();

    /** Whether a box has a colour; without one it only receives clicks. */
    private static boolean isSeen(Shape shape) {
        return shape instanceof Shape.Box box && !(box.fill() == Tint.NONE && box.stroke() == Tint.NONE);
    }

    Geometry(Drawing drawing) {
        this.drawing = drawing;
        boolean afterArrows = false;
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.Group group) {
                if (group.role() == Role.CARD && !isSeen(group.children().get(0))) {
                    inner.add(placed(group));
                } else if (BOXES.contains(group.role()) && isDrawn(group)) {
                    placed.add(placed(group));
                } else if (group.role() == Role.ARROW) {
                    afterArrows = true;
                    lines.add(new Line(
                            group.name(), pieces(((Shape.Path) group.children().get(0)).vectorPath())));
                } else if (group.role() == Role.DECORATION && afterArrows) {
                    texts(group, 0, 0, new ArrayList<>()).forEach(text -> {
                        labels.add(rect(text));
                        labelTexts.add(text);
                    });
                }
            }
            grow(shape, 0, 0);
        }
        separations(drawing);
    }

    private void separations(Drawing drawing) {
        if (!drawing.shapes().isEmpty() && drawing.shapes().get(0) instanceof Shape.Group ground) {
            for (Shape shape : ground.children()) {
                if (shape instanceof Shape.Path path
                        && (path.stroke() == Tint.SEPARATION || path.stroke() == Tint.TEXT)) {
                    separations.add(path.vectorPath().coordinates()[1]);
                }
            }
        }
    }

    /** Whether anything is drawn; the invisible marker of a step's column is not. */
    private static boolean isDrawn(Shape.Group group) {
        return group.children().stream()
                .anyMatch(child ->
                        !(child instanceof Shape.Box box) || box.fill() != Tint.NONE || box.stroke() != Tint.NONE);
    }

    /** The bounds of everything that is drawn. */
    Rect bounds() {
        return bounds.orElse(new Rect(0, 0, 0, 0));
    }

    private static Placed placed(Shape.Group group) {
        List<Shape.Text> texts = texts(group, 0, 0, new ArrayList<>());
        if (group.children().get(0) instanceof Shape.Box first) {
            return new Placed(group, rect(first), true, texts);
        }
        Rect around = texts.stream().map(Geometry::rect).reduce(Rect::and).orElse(new Rect(0, 0, 0, 0));
        return new Placed(group, around, false, texts);
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

    /** Straight segments between the points; a rounded corner becomes the rectangle around its curve. */
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

    /** The arrows that go through a box or through the text in one. */
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

    /** The places where two arrows overlap within a distance of an end. */
    List<String> sharedStretches(double length) {
        List<String> shared = new ArrayList<>();
        for (Line one : lines) {
            for (Rect end : one.ends(length)) {
                for (Line other : lines) {
                    if (one != other && other.pieces.stream().anyMatch(piece -> runsAlong(end, piece))) {
                        shared.add(one.name + " and " + other.name + " at " + end);
                    }
                }
            }
        }
        return shared;
    }

    /** Whether two segments without width lie on top of each other. */
    private static boolean runsAlong(Rect one, Rect other) {
        boolean upright = one.left == one.right && other.left == other.right && Math.abs(one.left - other.left) < 1;
        boolean level = one.top == one.bottom && other.top == other.bottom && Math.abs(one.top - other.top) < 1;
        double down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        double across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        return upright && down > 1.5 || level && across > 1.5;
    }

    /** The arrows that cross one of the three lines although both their ends are on the same side. */
    List<String> needlessCrossings() {
        List<String> found = new ArrayList<>();
        for (Line line : lines) {
            Rect start = line.ends(1).get(0);
            Rect end = line.ends(1).get(1);
            double least = line.pieces.stream().mapToDouble(Rect::top).min().orElseThrow();
            double most = line.pieces.stream().mapToDouble(Rect::bottom).max().orElseThrow();
            for (double y : separations) {
                boolean above = start.bottom < y && end.bottom < y && most > y;
                boolean below = start.top > y && end.top > y && least < y;
                if (above || below) {
                    found.add(line.name + " crosses the line at " + y);
                }
            }
        }
        return found;
    }

    /** Whether a segment, which has no width, runs through a rectangle. */
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
