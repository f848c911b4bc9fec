package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The labels of a drawing's arrows, each with its line, read only from the shapes. */
final class ArrowLabels {

    /** Maximum distance of a label from its own line, if it is beside it. */
    private static final double BESIDE = 7;

    /** Minimum distance of a label's words from other arrows. */
    static final double FOREIGN = 14;

    /** The length of the rounded corner at each end of a segment. */
    private static final double CORNERS = 10;

    /** @param rect its background, which contains its words */
    record Label(String text, Geometry.Rect rect, Geometry.Rect words, Geometry.Line line) {}

    private final Geometry body;
    private final List<Label> labels = new ArrayList<>();

    ArrowLabels(Geometry body) {
        this.body = body;
        boolean afterArrows = false;
        for (Shape shape : body.drawing.shapes()) {
            if (shape instanceof Shape.Group group && group.role() == Role.ARROW) {
                afterArrows = true;
            } else if (shape instanceof Shape.Group group && group.role() == Role.DECORATION && afterArrows) {
                read(group);
            }
        }
    }

    /** Reads a label, which is a background followed by its lines; labels and arrows are in the same order. */
    private void read(Shape.Group group) {
        List<Shape> shapes = group.children();
        int line = 0;
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i) instanceof Shape.Box ground) {
                StringBuilder words = new StringBuilder();
                List<Geometry.Rect> lines = new ArrayList<>();
                for (int k = i + 1; k < shapes.size() && shapes.get(k) instanceof Shape.Text text; k++) {
                    words.append(text.text());
                    lines.add(Geometry.rect(text));
                }
                Geometry.Rect rect = new Geometry.Rect(
                        ground.x(), ground.y(), ground.x() + ground.width(), ground.y() + ground.height());
                while (!isOf(body.lines.get(line), words.toString())) {
                    line++;
                }
                labels.add(new Label(
                        words.toString(),
                        rect,
                        lines.stream().reduce(Geometry.Rect::and).orElseThrow(),
                        body.lines.get(line++)));
            }
        }
    }

    private static boolean isOf(Geometry.Line line, String words) {
        return letters(line.name()).endsWith(letters(words))
                || letters(line.name()).contains(letters(words + ";"));
    }

    private static boolean isAt(Geometry.Line line, Geometry.Rect rect) {
        return line.pieces().stream().anyMatch(piece -> Geometry.isOn(piece, rect.shrunk(-BESIDE)));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0\u00ad\u2010-]+", "");
    }

    List<Label> all() {
        return labels;
    }

    /** The labels that are neither on their line nor beside it. */
    List<Label> astray() {
        return labels.stream()
                .filter(label -> !isAt(label.line(), label.rect()))
                .toList();
    }

    /**
     * The labels whose words another arrow's line comes too close to. A rounded corner is never more than a few pixels
     * away from the straight segments that it joins.
     */
    List<Label> nearOthers() {
        return labels.stream()
                .filter(label -> {
                    Geometry.Rect around = label.words().shrunk(-FOREIGN);
                    return body.lines.stream()
                            .filter(line -> line != label.line())
                            .flatMap(line -> line.pieces().stream())
                            .filter(piece -> piece.left() == piece.right() || piece.top() == piece.bottom())
                            .anyMatch(piece -> Geometry.isOn(piece, around));
                })
                .toList();
    }

    /** The lines with a label that is not drawn. */
    List<Geometry.Line> withoutLabel(Blueprint map) {
        List<String> words = map.arrows().stream()
                .flatMap(arrow -> arrow.label().stream())
                .map(label -> ": " + label)
                .toList();
        return body.lines.stream()
                .filter(line -> words.stream().anyMatch(line.name()::contains))
                .filter(line -> labels.stream().noneMatch(label -> label.line() == line))
                .toList();
    }

    /**
     * The labels that are not on the longest segment between rows that their arrow shares with no other, although that
     * has room for the words and for the space on both sides.
     */
    List<Label> outsideTheLongestStretch() {
        return labels.stream()
                .filter(label -> {
                    double longest = 0;
                    double here = 0;
                    for (Geometry.Rect stretch : stretches(label)) {
                        double length = stretch.right() - stretch.left();
                        longest = Math.max(longest, length);
                        if (stretch.left() <= label.rect().left() + 0.5
                                && stretch.right() >= label.rect().right() - 0.5
                                && Geometry.isOn(stretch, label.rect())) {
                            here = length;
                        }
                    }
                    double width = label.rect().right() - label.rect().left();
                    return longest >= width + CORNERS && here < longest - CORNERS;
                })
                .toList();
    }

    /** The segments of a label's line between rows, cut where another arrow is too close for words. */
    private List<Geometry.Rect> stretches(Label label) {
        List<Geometry.Rect> stretches = new ArrayList<>();
        double reach = (label.rect().bottom() - label.rect().top()) / 2 + FOREIGN;
        for (Geometry.Rect piece : label.line().pieces()) {
            if (piece.top() == piece.bottom()) {
                Geometry.Rect around = new Geometry.Rect(
                        piece.left() - 0.5, piece.top() - reach, piece.right() + 0.5, piece.bottom() + reach);
                List<Geometry.Rect> others = body.lines.stream()
                        .filter(other -> other != label.line())
                        .flatMap(other -> other.pieces().stream())
                        .filter(other -> Geometry.isOn(other, around))
                        .sorted(Comparator.comparingDouble(Geometry.Rect::left))
                        .toList();
                double left = piece.left();
                for (Geometry.Rect other : others) {
                    if (other.left() > left) {
                        stretches.add(new Geometry.Rect(left, piece.top(), other.left(), piece.bottom()));
                    }
                    left = Math.max(left, other.right());
                }
                if (piece.right() > left) {
                    stretches.add(new Geometry.Rect(left, piece.top(), piece.right(), piece.bottom()));
                }
            }
        }
        return stretches;
    }
}
