package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.Provenance;
import io.frontstage.blueprint.Stage;
import io.frontstage.difference.Ghosts;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Part;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the heads of the stages: name, most severe pain point and their number, measures, owner, and the track of the progress bar. */
final class StageHeads {

    private static final double PAD = 10;
    private static final double BAR = 4;
    private static final double FOOT = 8;
    private static final double NARROW = 62;
    /** The width kept free at the right for the number of done issues. */
    private static final double DONE = 28;

    private static final double PILL = 40;

    private final Blueprint blueprint;
    private final Labels labels;
    private final LayoutOptions options;
    private final Provenance inherited;
    private final Columns columns;

    StageHeads(Blueprint blueprint, Labels labels, LayoutOptions options, Columns columns) {
        this.columns = columns;
        this.blueprint = blueprint;
        this.labels = labels;
        this.options = options;
        this.inherited = blueprint.info().about().provenance();
    }

    /** All heads, with the same height, from left to right. */
    List<Block> heads() {
        List<Block> drafts = new ArrayList<>();
        double most = 36;
        for (int i = 0; i < columns.stages(); i++) {
            Block draft = draft(i, columns.width(columns.first(i), columns.last(i)));
            drafts.add(draft);
            most = Math.max(most, draft.height());
        }
        double height = most;
        return drafts.stream().map(draft -> finished(draft, height)).toList();
    }

    /** One head with another width. */
    Block head(int stage, double width, double height) {
        return finished(draft(stage, width), height);
    }

    private Block draft(int index, double width) {
        Stage stage = blueprint.stages().get(index);
        boolean open = columns.isOpen(columns.first(index));
        boolean narrow = width < NARROW;
        double pad = narrow ? 5 : PAD;
        Pen pen = new Pen(labels, pad, narrow ? 5 : 6, width - 2 * pad);
        pen.say(stage.title());
        double right = width - pad - (open ? DONE : 0);
        boolean below = open && longest(stage.title()) > right - pad - 4 - PILL;
        if (open && !below && options.shows(Part.ITEMS)) {
            right = pains(stage, right, pen);
        }
        Font font = narrow ? Font.STAGE_NARROW : open || width > 110 ? Font.STAGE : Font.FOLDED;
        Paragraph name = Paragraph.of(stage.title(), font, Tint.STAGE_TEXT, Math.max(20, right - pad - 4));
        name.paint(pad, pen.y(), right - pad - 4, pen.shapes());
        pen.down(name.height());
        audience(stage, open, pen);
        hidden(stage, pen);
        boolean more = false;
        if (open) {
            double end = below && options.shows(Part.ITEMS) ? pains(stage, width - pad, pen) : width - pad;
            more = measures(stage, end, pen);
            if (end < width - pad && !more) {
                pen.down(17);
                more = true;
            }
        }
        double height = Math.max(name.count() > 1 ? 46 : more ? 50 : 36, pen.y() + 2 + BAR + FOOT);
        if (options.level() == Level.EVERYTHING) {
            stage.about().note().ifPresent(note -> pen.small(note, Tint.TEXT_SUBTLE));
            String source = labels.source(stage.about().provenance(), inherited);
            pen.small(source, Tint.TEXT_SUBTLE);
            height = Math.max(height, pen.y() + 4 + BAR + FOOT);
        } else {
            stage.about().note().ifPresent(pen::say);
        }
        return new Block(
                Role.STAGE, stage.title(), pen.name(), Optional.of(stage.id().value()), width, height, pen.shapes());
    }

    /** Writes the paths and personas of a stage. */
    private void audience(Stage stage, boolean open, Pen pen) {
        for (String text : labels.only(stage.audience())) {
            if (open) {
                pen.write(text, Font.SMALL_STRONG, Tint.AUDIENCE_TEXT);
            } else {
                pen.write(Paragraph.atMost(1, text, Font.SMALL, Tint.AUDIENCE_TEXT, pen.width()))
                        .say(text);
            }
        }
    }

    /** Writes how many of its steps are hidden. */
    private void hidden(Stage stage, Pen pen) {
        int count = options.hidden().in(stage);
        if (count > 0) {
            pen.write(labels.text(count == 1 ? "map.hidden.one" : "map.hidden", count), Font.SMALL, Tint.TEXT_SUBTLE);
        }
    }

    private static double longest(String title) {
        double most = 0;
        for (String word : title.split(" ")) {
            most = Math.max(most, FontTable.width(word, Font.STAGE));
        }
        return most;
    }

    /** Draws the most severe open pain point of the stage and their number; returns the x at which that begins. */
    private double pains(Stage stage, double right, Pen pen) {
        List<PainPoint> open = open(stage);
        if (open.isEmpty()) {
            return right;
        }
        Optional<PainSeverity> worst = ItemOrder.worst(open).orElseThrow().severity();
        pen.say(
                worst.isPresent()
                        ? labels.text(
                                "map.stage.pains", open.size(), labels.text("map.severity." + LaneColours.word(worst)))
                        : labels.text("map.stage.pains.untold", open.size()));
        double width = pillWidth(open.size());
        List<Shape> pill = new ArrayList<>(3);
        pill(worst, open.size(), right - width, pen.y() + 0.5, pill);
        pen.draw(new Shape.Group(Role.COUNTS, "", Optional.empty(), pill));
        return right - width - 4;
    }

    static double pillWidth(int count) {
        return Signs.BARS + 4 + FontTable.width(Integer.toString(count), Font.COUNT) + 14;
    }

    /** Draws a severity with a count, 17 high. */
    static void pill(Optional<PainSeverity> severity, int count, double x, double y, List<Shape> out) {
        Tint ink = LaneColours.painText(severity);
        out.add(Shapes.bordered(
                x,
                y,
                pillWidth(count),
                17,
                8.5,
                LaneColours.pain(severity),
                LaneColours.painEdge(severity),
                Dash.SOLID));
        out.add(Signs.bars(severity, x + 7, y + 13, ink, LaneColours.painOff(severity)));
        out.add(Shapes.text(
                x + 7 + Signs.BARS + 4, y + 12.5, Integer.toString(count), Font.COUNT, ink, TextAnchor.START));
    }

    private static List<PainPoint> open(Stage stage) {
        List<PainPoint> open = new ArrayList<>(ItemOrder.open(stage.items()));
        stage.steps().forEach(step -> open.addAll(ItemOrder.open(step.items())));
        // a ghost, which a comparison draws at its old place, is not a pain point of the map
        open.removeIf(pain -> pain.id().value().startsWith(Ghosts.PREFIX));
        return open;
    }

    /** Writes as many measures as fit on one line, and the owner of the stage; returns whether there is such a line. */
    private boolean measures(Stage stage, double end, Pen pen) {
        double right = end;
        boolean any = false;
        double top = pen.y();
        if (stage.owner().isPresent()) {
            String letters = Tiles.initials(stage.owner().get());
            double width = Tiles.initialsWidth(letters);
            Tiles.initials(letters, right - width, top + 7, pen.shapes());
            pen.say(labels.text("map.owner", stage.owner().get()));
            right -= width + 4;
            any = true;
        }
        double x = PAD;
        double y = top;
        for (Metric metric : options.shows(Part.MEASURES) ? stage.metrics() : List.<Metric>of()) {
            String value = labels.figure(metric);
            String target = metric.target().map(wanted -> " → " + wanted.text()).orElse("");
            pen.say(metric.name() + " " + value + target);
            double name = Math.min(FontTable.width(metric.name(), Font.SMALL), right - PAD);
            double whole = name + 4 + FontTable.width(value, Font.SMALL_STRONG) + FontTable.width(target, Font.SMALL);
            if (x > PAD && x + whole > right) {
                x = PAD;
                y += 14;
            }
            if (x + whole > right) {
                Paragraph text =
                        Paragraph.of(metric.name() + " " + value + target, Font.SMALL, Tint.TEXT_SUBTLE, right - PAD);
                text.paint(PAD, y, 0, pen.shapes());
                y += text.height();
            } else {
                metric(metric.name(), value, target, x, y + 11, pen);
                x += whole + 14;
            }
            any = true;
        }
        pen.down(any ? y + 14 - top : 0);
        return any;
    }

    private static void metric(String name, String value, String target, double x, double baseline, Pen pen) {
        pen.draw(Shapes.text(x, baseline, name, Font.SMALL, Tint.TEXT_SUBTLE, TextAnchor.START));
        double at = x + FontTable.width(name, Font.SMALL) + 4;
        pen.draw(Shapes.text(at, baseline, value, Font.SMALL_STRONG, Tint.STAGE_TEXT, TextAnchor.START));
        if (!target.isEmpty()) {
            // viewers drop a space at the beginning of a text, so the gap is a distance
            at += FontTable.width(value, Font.SMALL_STRONG) + FontTable.width(" ", Font.SMALL);
            pen.draw(Shapes.text(at, baseline, target.strip(), Font.SMALL, Tint.TEXT_SUBTLE, TextAnchor.START));
        }
    }

    /** The position of the progress bar is relative to the first box: 8 from its left and right, 6 above its bottom. */
    private Block finished(Block draft, double height) {
        List<Shape> shapes = new ArrayList<>(draft.shapes().size() + 3);
        double pad = draft.width() < NARROW ? 5 : PAD;
        double bar = Math.max(4, draft.width() - 2 * pad);
        double top = height - FOOT - BAR + 2;
        shapes.add(Shapes.area(pad - 8, 0, bar + 16, top + 6, 0, Tint.NONE));
        shapes.add(Shapes.area(0, 0, draft.width(), height, 6, Tint.STAGE));
        if (options.view() != View.CUSTOMER) { // people outside see no issues, so the bar would always be empty
            shapes.add(Shapes.area(pad, top, bar, BAR, 2, Tint.TRACK));
        }
        shapes.addAll(draft.shapes());
        return new Block(draft.role(), draft.title(), draft.name(), draft.element(), draft.width(), height, shapes);
    }
}
