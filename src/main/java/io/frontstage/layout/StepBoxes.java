package io.frontstage.layout;

import io.frontstage.blueprint.Basis;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Provenance;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what the customer does: one box per step, all of one row with the same height. */
final class StepBoxes {

    private static final double PAD = 8;
    private static final double NUMBER = 17;
    private static final double HANG = 23;
    private static final double RADIUS = 6;
    private static final double STAR = 6.5;
    private static final double CHIP = 15;
    private static final double CHIP_PAD = 5.5;
    private static final double CHIP_GAP = 5;

    /**
     * A box for which the height of its row is not known yet.
     *
     * @param path whether the step itself names a path
     * @param inner the customer's own cards in it, relative to its upper left corner
     * @param foot the line of chips, relative to its own upper left corner
     * @param height the minimum height
     */
    record Draft(Step step, boolean path, double width, Pen pen, List<Inner> inner, Chips foot, double height) {}

    /** A card inside a box. */
    record Inner(Block card, double x, double y) {}

    private record Chips(List<Shape> shapes, double height) {}

    private final Blueprint blueprint;
    private final Labels labels;
    private final Cards cards;
    private final boolean everything;
    private final Provenance inherited;

    StepBoxes(Blueprint blueprint, Labels labels, boolean everything) {
        this.blueprint = blueprint;
        this.labels = labels;
        this.cards = new Cards(blueprint, labels, everything);
        this.everything = everything;
        this.inherited = blueprint.info().about().provenance();
    }

    Draft draft(Step step, String number, Stage stage, Optional<Lane> lane, double width) {
        Pen head = new Pen(labels, PAD, PAD, width - 2 * PAD);
        audience(step, stage, lane, head);
        disc(number, PAD, head.y(), head);
        double hang = Math.max(HANG, FontTable.width(number, Font.SMALL_STRONG) + 10);
        Pen pen = new Pen(labels, PAD + hang, head.y(), width - 2 * PAD - hang);
        head.shapes().forEach(pen::draw);
        pen.write(step.title(), Font.STRONG, Tint.TEXT).say(head.name());
        List<Inner> inner = new ArrayList<>(1);
        for (Card card : own(step, lane)) {
            Block block = cards.inBox(card, lane.orElseThrow(), step, pen.width());
            inner.add(new Inner(block, pen.left(), pen.y()));
            pen.down(block.height());
        }
        if (step.failPoint()) {
            pen.failPointBefore();
        }
        more(step, stage, pen);
        if (step.momentOfTruth()) {
            pen.say(labels.text("moment-of-truth"));
            pen.draw(new Shape.Circle(width - 10, 0, STAR + 2, Tint.GROUND, Tint.NONE, 0));
            pen.draw(Signs.star(width - 10, 0, STAR));
        }
        step.channels().forEach(pen::say);
        labels.spoken(step.timing()).forEach(pen::say);
        Chips foot = foot(step, width - 2 * PAD);
        double height = pen.y() + (foot.height > 0 ? 4 + foot.height : 0) + PAD;
        boolean path = !stage.ownPaths(step).isEmpty();
        return new Draft(step, path, width, pen, inner, foot, height);
    }

    /** The customer's cards inside the box; those that span several columns are below it. */
    static List<Card> own(Step step, Optional<Lane> lane) {
        return lane.flatMap(one -> step.cell(one.id())).map(Cell::cards).orElse(List.of()).stream()
                .filter(card -> card.span() == 1)
                .toList();
    }

    private void audience(Step step, Stage stage, Optional<Lane> lane, Pen pen) {
        if (step.audience().equals(stage.audience())) {
            return;
        }
        List<String> own = stage.ownPaths(step);
        if (!own.isEmpty()) {
            String paths = labels.text("map.path", String.join(", ", own));
            pen.write(paths, Font.SMALL_STRONG, Tint.AUDIENCE_TEXT).down(1);
        }
        List<PersonaId> only = step.audience().personas();
        if (!only.isEmpty() && !only.equals(stage.audience().personas())) {
            String words = labels.text("map.for", labels.personas(only));
            if (lane.filter(one -> one.personas().equals(only)).isPresent()) {
                pen.say(words);
            } else {
                pen.write(words, Font.SMALL_STRONG, Tint.AUDIENCE_TEXT).down(1);
            }
        }
    }

    static void disc(String number, double x, double y, Pen pen) {
        double width = discWidth(number);
        pen.draw(Shapes.area(x, y, width, NUMBER, NUMBER / 2, Tint.NUMBER));
        pen.draw(Shapes.text(x + width / 2, y + 12.5, number, Font.SMALL_STRONG, Tint.NUMBER_TEXT, TextAnchor.MIDDLE));
    }

    static double discWidth(String number) {
        return Math.max(NUMBER, FontTable.width(number, Font.SMALL_STRONG) + 6);
    }

    private void more(Step step, Stage stage, Pen pen) {
        if (!everything) {
            return;
        }
        for (String policy : step.policies()) {
            pen.small(labels.text("map.policy", policy), Tint.TEXT_SUBTLE);
        }
        if (!step.owner().equals(stage.owner())) {
            step.owner().ifPresent(owner -> pen.small(labels.text("map.owner", owner), Tint.TEXT_SUBTLE));
        }
        pen.about(step.about(), inherited, Tint.TEXT_SUBTLE);
    }

    private Chips foot(Step step, double width) {
        List<Shape> shapes = new ArrayList<>();
        List<String> facts = labels.effort(List.of(), List.of(), step.timing());
        double reserved = 0;
        for (String fact : facts) {
            reserved += FontTable.width(fact, Font.SMALL) + CHIP_GAP;
        }
        Optional<String> wait = step.timing().idle().map(Labels::span);
        reserved +=
                wait.map(text -> 15 + FontTable.width(text, Font.SMALL_STRONG)).orElse(0.0);
        Flow flow = new Flow(width);
        List<String> channels = step.channels();
        for (int i = 0; i < channels.size(); i++) {
            String channel = channels.get(i);
            double wide = Math.min(width, FontTable.width(channel, Font.SMALL) + 2 * CHIP_PAD);
            double behind = i + 1 < channels.size() ? 26 : 0;
            if (!everything && i > 0 && flow.x + wide + behind + reserved > width) {
                String rest = "+" + (channels.size() - i);
                double room = FontTable.width(rest, Font.SMALL);
                flow.take(room);
                shapes.add(label(rest, flow, Font.SMALL, Tint.TEXT_SUBTLE));
                break;
            }
            flow.take(wide);
            chip(channel, wide, flow, shapes);
        }
        for (String fact : facts) {
            flow.take(FontTable.width(fact, Font.SMALL));
            shapes.add(label(fact, flow, Font.SMALL, Tint.TEXT_SUBTLE));
        }
        if (wait.isPresent()) {
            flow.take(Signs.BESIDE_RING + FontTable.width(wait.get(), Font.SMALL_STRONG));
            shapes.add(Signs.wait(flow.left + Signs.RING / 2, flow.y + CHIP / 2));
            shapes.add(Shapes.text(
                    flow.left + Signs.BESIDE_RING,
                    flow.y + 11.5,
                    wait.get(),
                    Font.SMALL_STRONG,
                    Tint.WAIT,
                    TextAnchor.START));
        }
        return new Chips(shapes, shapes.isEmpty() ? 0 : flow.y + CHIP);
    }

    private static void chip(String channel, double wide, Flow flow, List<Shape> out) {
        out.add(Shapes.bordered(flow.left, flow.y, wide, CHIP, CHIP / 2, Tint.CHIP, Tint.CHIP_EDGE, Dash.SOLID));
        Paragraph.atMost(1, channel, Font.SMALL, Tint.CHIP_TEXT, wide - 2 * CHIP_PAD + 1)
                .paint(flow.left + CHIP_PAD, flow.y + 0.5, TextAnchor.START, out);
    }

    private static Shape label(String text, Flow flow, Font font, Tint tint) {
        return Shapes.text(flow.left, flow.y + 11.5, text, font, tint, TextAnchor.START);
    }

    /** Places short things one after the other, on as many lines as they need. Used for one foot only. */
    private static final class Flow {
        private final double width;
        private double x;
        private double left;
        private double y;

        Flow(double width) {
            this.width = width;
        }

        void take(double wide) {
            if (x > 0 && x + wide > width + 0.5) {
                x = 0;
                y += CHIP + 3;
            }
            left = x;
            x += wide + CHIP_GAP;
        }
    }

    /** The box with its final height, which is that of the tallest box in its row. */
    Block box(Draft draft, double height) {
        Step step = draft.step;
        boolean path = draft.path;
        boolean nothing = idle(step);
        boolean dotted = labels.basis(step.about())
                .filter(basis -> basis != Basis.OBSERVED)
                .isPresent();
        List<Shape> shapes = new ArrayList<>(draft.pen.shapes().size() + 8);
        shapes.add(Shapes.bordered(
                0,
                0,
                draft.width,
                height,
                RADIUS,
                nothing ? Tint.NONE : Tint.CUSTOMER_CARD,
                path || dotted || nothing ? Tint.CUSTOMER_BAR : Tint.CUSTOMER_EDGE,
                path ? Dash.DASHED : dotted || nothing ? Dash.DOTTED : Dash.SOLID));
        shapes.addAll(draft.pen.shapes());
        shapes.addAll(Shapes.moved(draft.foot.shapes, PAD, height - PAD - draft.foot.height));
        return new Block(
                Role.STEP, step.title(), draft.pen.name(), Optional.of(step.id().value()), draft.width, height, shapes);
    }

    /** Whether the author states that the customer does nothing at a step. */
    private boolean idle(Step step) {
        return step.cell(blueprint.customerLane(step))
                .map(cell -> cell.cards().isEmpty())
                .orElse(false);
    }
}
