package io.frontstage.layout;

import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The labels of a drawing's arrows, each with its line, read only from the shapes. */
final class ArrowLabels {

    /** Maximum distance of a label from its own line, if it is beside it. */
    private static final double BESIDE = 7;

    /** The length at each end of a segment that its rounded corner takes. */
    private static final double CORNERS = 10;

    record Label(String text, Geometry.Rect rect, Geometry.Line line) {}

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
                for (int k = i + 1; k < shapes.size() && shapes.get(k) instanceof Shape.Text text; k++) {
                    words.append(text.text());
                }
                while (!letters(body.lines.get(line).name()).endsWith(letters(words.toString()))
                        && !letters(body.lines.get(line).name()).contains(letters(words + ";"))) {
                    line++;
                }
                Geometry.Rect rect = new Geometry.Rect(
                        ground.x(), ground.y(), ground.x() + ground.width(), ground.y() + ground.height());
                labels.add(new Label(words.toString(), rect, body.lines.get(line++)));
            }
        }
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
                .filter(label -> label.line().pieces().stream()
                        .noneMatch(piece -> Geometry.isOn(piece, label.rect().shrunk(-BESIDE))))
                .toList();
    }

    /** The labels that another arrow's line crosses. */
    List<Label> crossed() {
        return labels.stream().filter(label -> isReached(label, -1)).toList();
    }

    /** The labels to which another arrow's line is closer than the distance. */
    List<Label> near(double distance) {
        return labels.stream().filter(label -> isReached(label, distance)).toList();
    }

    private boolean isReached(Label label, double distance) {
        Geometry.Rect around = label.rect().shrunk(-distance);
        return body.lines.stream().filter(line -> line != label.line()).anyMatch(line -> line.pieces().stream()
                .anyMatch(piece -> Geometry.isOn(piece, around)));
    }

    /**
     * The labels that are outside of the longest vertical segment of their line that no other arrow crosses, although
     * it has room for them and for the space on both sides.
     */
    List<Label> outsideTheLongestStretch() {
        return labels.stream()
                .filter(label -> {
                    double longest = 0;
                    double here = 0;
                    for (Geometry.Rect stretch : stretches(label.line())) {
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

    /** The segments of a line between rows, cut where another arrow crosses it. */
    private List<Geometry.Rect> stretches(Geometry.Line line) {
        List<Geometry.Rect> stretches = new ArrayList<>();
        for (Geometry.Rect piece : line.pieces()) {
            if (piece.top() == piece.bottom()) {
                List<Double> ends = new ArrayList<>(List.of(piece.left(), piece.right()));
                body.lines.stream()
                        .filter(other -> other != line)
                        .flatMap(other -> other.pieces().stream())
                        .filter(other -> other.left() == other.right() && Geometry.isOn(other, piece.shrunk(-0.5)))
                        .forEach(other -> ends.add(other.left()));
                Collections.sort(ends);
                for (int i = 1; i < ends.size(); i++) {
                    stretches.add(new Geometry.Rect(ends.get(i - 1), piece.top(), ends.get(i), piece.bottom()));
                }
            }
        }
        return stretches;
    }
}
