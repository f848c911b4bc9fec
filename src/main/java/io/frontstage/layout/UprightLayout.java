package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Part;
import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out a map for a narrow width: one row per step, from top to bottom, with the curves at the right. Open stages show their cards below
 * each step.
 */
final class UprightLayout {

    /** The width of the band of curves. */
    private static final double BAND = 92;

    private static final double LEFT = 14;
    private static final double TEXT = 44;
    private static final double STAGE = 30;
    private static final double FACES = 28;

    private final Blueprint blueprint;
    private final LayoutOptions options;
    private final Labels labels;
    private final Curves curves;
    private final Columns columns;
    private final double width;
    private final double bandLeft;
    private final UprightCards cards;

    UprightLayout(Blueprint blueprint, LayoutOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        this.labels = new Labels(blueprint, options);
        this.curves = new Curves(blueprint, labels);
        this.columns = Columns.of(
                blueprint,
                options,
                options.width(),
                new double[blueprint.steps().size() + blueprint.stages().size() + 1]);
        this.width = options.width();
        this.bandLeft = hasBand() ? width - BAND - 4 : width;
        this.cards = new UprightCards(blueprint, options, labels, curves, TEXT, bandLeft - TEXT - 8);
    }

    private boolean isOpen(Stage stage) {
        return options.level() != Level.OVERVIEW
                || options.open().contains(stage.id().value());
    }

    private boolean hasBand() {
        return options.shows(Part.EMOTIONS) && curves.size() > 0;
    }

    Scene scene() {
        List<Shape> blocks = new ArrayList<>();
        List<UprightChart.Row> rows = new ArrayList<>();
        double y = hasBand() ? FACES : 0;
        double top = y;
        for (int i = 0; i < columns.stages(); i++) {
            Stage stage = blueprint.stages().get(i);
            y = hidden(stage, head(stage, y, blocks), blocks);
            y = isOpen(stage) && options.shows(Part.ITEMS)
                    ? cards.items(stage.items(), stage.audience().personas(), stage.owner(), y + 6, blocks) - 6
                    : items(stage.items(), y + 2, blocks) - 2;
            for (int column = columns.first(i); column <= columns.last(i); column++) {
                Optional<Step> step = columns.get(column).step();
                if (step.isPresent()) {
                    double begin = y;
                    y = step(step.get(), columns.get(column).number(), stage, y, blocks);
                    rows.add(new UprightChart.Row(column, begin + 20));
                }
            }
        }
        List<Shape> body = new ArrayList<>();
        if (hasBand()) {
            UprightChart chart = new UprightChart(
                    FeelingPlan.of(columns, blueprint.stages(), curves), curves, bandLeft, width - 4, rows);
            legendOfCurves(body);
            body.add(Shapes.decoration(chart.ground(top, y)));
        }
        body.addAll(blocks);
        return new Scene(
                new Drawing(0, y, List.of()),
                new Drawing(width, y, body),
                new Legend(blueprint, options.at(Level.OVERVIEW), labels).entries());
    }

    /** Draws the marks of the curves at the left, and the faces above the band at the right. */
    private void legendOfCurves(List<Shape> out) {
        List<Shape> shapes = new ArrayList<>();
        double x = LEFT;
        for (int i = 0; i < curves.size(); i++) {
            double room = FontTable.width(curves.name(i), Font.SMALL_STRONG);
            if (x + 12 + room > bandLeft) {
                break;
            }
            shapes.add(CurveMarks.mark(i, x + 4, FACES / 2));
            shapes.add(Shapes.text(
                    x + 12, FACES / 2 + 4, curves.name(i), Font.SMALL_STRONG, CurveMarks.ink(i), TextAnchor.START));
            x += room + 28;
        }
        for (int score = -2; score <= 2; score += 2) {
            double at = UprightChart.level(bandLeft, width - 4, score);
            shapes.add(Signs.face(score, at, FACES / 2, Tint.FACE));
        }
        out.add(Shapes.decoration(shapes));
    }

    /** Draws the head of a stage with its paths and personas; returns the y at which it ends. */
    private double head(Stage stage, double y, List<Shape> out) {
        double room = bandLeft - LEFT - 8;
        Pen pen = new Pen(labels, LEFT, y + STAGE - 4, room);
        pen.say(stage.title());
        List<String> only = labels.only(stage.audience());
        only.forEach(text -> pen.write(text, Font.SMALL_STRONG, Tint.AUDIENCE_TEXT));
        double end = only.isEmpty() ? y + STAGE : pen.y() + 4;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Shapes.area(0, y, width, end - y, 0, Tint.STAGE));
        Paragraph.atMost(1, stage.title(), Font.STAGE, Tint.STAGE_TEXT, room).paint(LEFT, y + 6, room, shapes);
        shapes.addAll(pen.shapes());
        out.add(new Shape.Group(Role.STAGE, pen.name(), Optional.of(stage.id().value()), shapes));
        return end;
    }

    /** Writes how many of its steps are hidden; returns the y at which that ends. */
    private double hidden(Stage stage, double y, List<Shape> out) {
        int count = options.hidden().in(stage);
        if (count == 0) {
            return y;
        }
        String text = labels.text(count == 1 ? "map.hidden.one" : "map.hidden", count);
        out.add(Shapes.text(LEFT, y + 14, text, Font.SMALL, Tint.TEXT_SUBTLE, TextAnchor.START));
        return y + 18;
    }

    /** Draws one step; returns the y at which it ends. */
    private double step(Step step, String number, Stage stage, double top, List<Shape> out) {
        double room = bandLeft - TEXT - 8;
        Pen pen = new Pen(labels, TEXT, top + 12, room);
        pen.say(step.title());
        List<String> paths = stage.ownPaths(step);
        boolean path = !paths.isEmpty();
        if (path) {
            pen.write(labels.text("map.path", String.join(", ", paths)), Font.SMALL_STRONG, Tint.AUDIENCE_TEXT);
        }
        if (path) {
            Folded.ring(number, LEFT, pen.y(), StepBoxes.discWidth(number), pen);
        } else {
            StepBoxes.disc(number, LEFT, pen.y(), pen);
        }
        double line = pen.y();
        Paragraph title = Paragraph.of(step.title(), Font.STRONG, Tint.TEXT, room - 18);
        pen.write(title);
        if (step.momentOfTruth()) {
            double last = title.count() == 1 ? title.extent() : room - 18;
            pen.draw(Signs.star(TEXT + last + 11, line + 8, 6)).say(labels.text("moment-of-truth"));
        }
        facts(step, isOpen(stage), pen);
        step.channels().forEach(pen::say);
        labels.spoken(step.timing()).forEach(pen::say);
        Shape.Box seat = Shapes.area(LEFT, top + 8, bandLeft - LEFT - 8, pen.y() - top - 8, 0, Tint.NONE);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(seat);
        shapes.addAll(pen.shapes());
        out.add(new Shape.Group(Role.STEP, pen.name(), Optional.of(step.id().value()), shapes));
        double y = isOpen(stage) ? opened(step, pen.y(), out) : items(step.items(), pen.y() + 4, out);
        out.add(Shapes.decoration(List.of(Shapes.line(0, y + 6, bandLeft, y + 6, Tint.RULE, 1, Dash.SOLID))));
        return y + 6;
    }

    private double opened(Step step, double top, List<Shape> out) {
        double y = cards.customers(step, top, out);
        if (options.shows(Part.ITEMS)) {
            y = cards.items(step.items(), step.audience().personas(), step.owner(), y + 8, out);
        }
        return cards.service(step, y, out) + 4;
    }

    /** Writes channels, time and wait, and draws a tile for each lane in which something is done. */
    private void facts(Step step, boolean open, Pen pen) {
        List<String> facts = new ArrayList<>(step.channels());
        facts.addAll(labels.effort(List.of(), List.of(), step.timing()));
        double right = pen.left();
        if (!facts.isEmpty()) {
            Paragraph text =
                    Paragraph.of(String.join(Labels.SEPARATOR, facts), Font.SMALL, Tint.TEXT_SUBTLE, pen.width() - 60);
            text.paint(pen.left(), pen.y(), TextAnchor.START, pen.shapes());
            right = text.extent() + pen.left() + 8;
            pen.down(text.height());
        } else {
            pen.down(14);
        }
        double y = pen.y() - 7;
        if (step.timing().idle().isPresent()) {
            String wait = Labels.span(step.timing().idle().get());
            pen.draw(Signs.wait(right + Signs.RING / 2, y));
            pen.draw(Shapes.text(
                    right + Signs.BESIDE_RING, y + 4, wait, Font.SMALL_STRONG, Tint.WAIT, TextAnchor.START));
            right += Signs.BESIDE_RING + 8 + FontTable.width(wait, Font.SMALL_STRONG);
        }
        if (step.failPoint()) {
            pen.draw(Signs.failPoint(right + Signs.RING / 2, y)).say(labels.text("map.fail-point"));
            right += Signs.RING + 8;
        }
        if (open) {
            return;
        }
        for (Lane lane : blueprint.lanes()) {
            List<Card> own = step.cell(lane.id()).map(Cell::cards).orElse(List.of());
            if (lane.kind().compareTo(LaneKind.CUSTOMER) > 0 && !own.isEmpty() && right + 14 < bandLeft - 8) {
                pen.draw(Shapes.area(right, y - 3.5, 13, 7, 2, LaneColours.middle(lane.kind())));
                right += 16;
            }
        }
    }

    private double items(Items items, double top, List<Shape> out) {
        if (!options.shows(Part.ITEMS)) {
            return top;
        }
        double y = top;
        double room = bandLeft - TEXT - 8;
        for (PainPoint pain : ItemOrder.open(items)) {
            Block tile = pain(pain, room);
            out.add(tile.at(TEXT, y));
            y += tile.height() + 4;
        }
        List<Shape> shapes = new ArrayList<>();
        double x = TEXT;
        int ideas = items.opportunities().size();
        if (ideas > 0) {
            shapes.add(Signs.bulb(x, y + 8));
            String count = Integer.toString(ideas);
            shapes.add(Shapes.text(x + 13, y + 12, count, Font.SMALL_STRONG, Tint.OPPORTUNITY_TEXT, TextAnchor.START));
            y += 18;
        }
        for (Delight delight : items.delights()) {
            shapes.add(Signs.heart(x, y + 8));
            Paragraph text = Paragraph.of(delight.title(), Font.NOTE, Tint.DELIGHT_TEXT, room - 16);
            text.paint(x + 15, y + 1, TextAnchor.START, shapes);
            y += text.height() + 3;
        }
        if (!shapes.isEmpty()) {
            out.add(new Shape.Group(Role.COUNTS, "", Optional.empty(), shapes));
        }
        return y;
    }

    private Block pain(PainPoint pain, double room) {
        Tint ink = LaneColours.painText(pain.severity());
        Pen pen = new Pen(labels, 7, 5, room - 14);
        pen.say(labels.text("map.pain." + LaneColours.word(pain.severity())));
        pen.write(pain.title(), LaneColours.isCritical(pain.severity()) ? Font.FOLDED : Font.FOLDED_PAIN, ink);
        double y = pen.y() + 9;
        pen.draw(Signs.bars(pain.severity(), 7, y + 4.5, ink, LaneColours.painOff(pain.severity())));
        if (!pain.issues().isEmpty()) {
            String key = pain.issues().get(0).value();
            double chip = FontTable.width(key, Font.SMALL_STRONG) + Tiles.CHIP;
            if (chip < room - 40) {
                Tiles.chip(key, chip, 25, y, pen.shapes());
            }
            pen.say(labels.text("map.issues", labels.issues(pain.issues())));
        }
        return PainOverview.block(pain, pen, room, y + 11);
    }
}
