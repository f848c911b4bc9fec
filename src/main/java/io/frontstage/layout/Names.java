package io.frontstage.layout;

import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.SeparationLine;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the names of the rows, at the left, where they stay visible. */
final class Names {

    static final double WIDTH = 120;
    static final double FOLDED_WIDTH = 112;
    static final double LEFT = 14;
    /** The width of the faces that label the levels. */
    private static final double FACES = 20;

    private static final double MARK = 12;

    private final Labels labels;
    private final double width;
    private final boolean folded;

    Names(Labels labels, boolean folded) {
        this.labels = labels;
        this.folded = folded;
        this.width = (folded ? FOLDED_WIDTH : WIDTH) - LEFT - 6;
    }

    double total() {
        return folded ? FOLDED_WIDTH : WIDTH;
    }

    private Font font() {
        return folded ? Font.LANE_FOLDED : Font.LANE;
    }

    Block lane(Lane lane) {
        String name = labels.lane(lane.id());
        Pen pen = new Pen(labels, 0, 0, width);
        Tint ink = LaneColours.ink(lane.kind());
        pen.say(name);
        pen.write(folded ? Paragraph.atMost(1, name, font(), ink, width) : Paragraph.of(name, font(), ink, width));
        String kind = labels.kindOf(lane);
        if (!kind.equals(name)) {
            pen.say(kind);
        }
        who(lane, pen);
        return block(Role.LANE, pen);
    }

    private void who(Lane lane, Pen pen) {
        if (!lane.by().isEmpty()) {
            write(labels.text("map.by", String.join(", ", lane.by())), pen);
        }
        if (!lane.with().isEmpty()) {
            write(labels.text("map.with", String.join(", ", lane.with())), pen);
        }
    }

    private void write(String text, Pen pen) {
        if (folded) {
            pen.say(text);
        } else {
            pen.small(text, Tint.TEXT_SUBTLE);
        }
    }

    Block row(String key) {
        return row(key, Optional.empty());
    }

    Block row(String key, Optional<String> small) {
        Pen pen = new Pen(labels, 0, 0, width);
        pen.write(labels.text(key), font(), Tint.TEXT);
        small.ifPresent(text -> pen.small(text, Tint.TEXT_SUBTLE));
        return block(Role.LANE, pen);
    }

    /** The name of the row of feelings, with the mark of each curve. */
    Block feelings(Curves curves) {
        double narrow = width - FACES;
        Pen pen = new Pen(labels, 0, 0, narrow);
        pen.write(labels.text("map.row.emotions"), font(), Tint.TEXT).down(3);
        for (int i = 0; i < curves.size(); i++) {
            pen.draw(new Shape.Inset(0, 0, List.of(CurveMarks.mark(i, 4, pen.y() + 7))));
            pen.write(Paragraph.of(curves.name(i), Font.SMALL_STRONG, CurveMarks.ink(i), narrow - MARK), MARK)
                    .down(2);
            pen.say(curves.name(i));
        }
        return block(Role.LANE, pen);
    }

    /** The name of a separation line, vertically centred. */
    Block line(SeparationLine line, double height) {
        String name = labels.text("line." + line.word());
        Paragraph text = lineName(line);
        List<Shape> shapes = new ArrayList<>(2);
        text.paint(0, (height - text.height()) / 2, TextAnchor.START, shapes);
        return new Block(Role.SEPARATION_LINE, name, name, Optional.empty(), width, height, shapes);
    }

    /** The height of a separation line's name: a long one needs two lines of text. */
    double lineHeight(SeparationLine line) {
        return lineName(line).height();
    }

    private Paragraph lineName(SeparationLine line) {
        Tint tint = line == SeparationLine.LINE_OF_VISIBILITY ? Tint.TEXT : Tint.SEPARATION;
        String name = labels.text("line." + line.word());
        return folded
                ? Paragraph.atMost(2, name, Font.SMALL_STRONG, tint, width + 4)
                : Paragraph.of(name, Font.SMALL_STRONG, tint, width + 4);
    }

    private Block block(Role role, Pen pen) {
        return new Block(role, "", pen.name(), Optional.empty(), width, pen.y(), pen.shapes());
    }
}
