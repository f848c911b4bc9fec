package io.frontstage.layout;

import io.frontstage.blueprint.Basis;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Provenance;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the cards of lanes. */
final class Cards {

    private static final double PAD_X = 8;
    private static final double PAD_Y = 5;
    private static final double EVIDENCE_PAD = 3;
    private static final double RADIUS = 4;

    private final Labels labels;
    private final boolean everything;
    private final Provenance inherited;

    Cards(Blueprint blueprint, Labels labels, boolean everything) {
        this.labels = labels;
        this.everything = everything;
        this.inherited = blueprint.info().about().provenance();
    }

    Block card(Card card, Lane lane, Step step, double width) {
        boolean evidence = lane.kind() == LaneKind.EVIDENCE;
        double padY = evidence ? EVIDENCE_PAD : PAD_Y;
        Pen pen = new Pen(labels, PAD_X, padY, width - 2 * PAD_X);
        pen.write(card.does(), evidence ? Font.TILE : Font.BODY, Tint.TEXT);
        facts(card, lane, step, pen);
        double height = pen.y() + padY;
        boolean dotted = labels.basis(card.about())
                .filter(basis -> basis != Basis.OBSERVED)
                .isPresent();
        List<Shape> shapes = new ArrayList<>(pen.shapes().size() + 1);
        shapes.add(Shapes.bordered(
                0,
                0,
                width,
                height,
                RADIUS,
                LaneColours.card(lane.kind()),
                dotted ? LaneColours.bar(lane.kind()) : LaneColours.edge(lane.kind()),
                dotted ? Dash.DOTTED : Dash.SOLID));
        shapes.addAll(pen.shapes());
        return new Block(
                Role.CARD,
                card.does(),
                labels.lane(lane.id()) + ": " + pen.name(),
                Optional.of(card.id().value()),
                width,
                height,
                shapes);
    }

    /** Writes one line with who does it, with what, how long it takes and what it costs; below it the wait and everything else. */
    private void facts(Card card, Lane lane, Step step, Pen pen) {
        List<String> by = card.by().equals(lane.by()) ? List.of() : card.by();
        List<String> with = card.with().equals(lane.with()) ? List.of() : card.with();
        List<String> facts = new ArrayList<>(labels.effort(by, with, card.timing()));
        List<PersonaId> only = card.personas();
        if (!only.isEmpty() && !only.equals(step.audience().personas())) {
            facts.add(labels.personas(only));
        }
        pen.facts(facts, Tint.TEXT_SUBTLE);
        if (!by.isEmpty()) {
            pen.say(labels.text("map.by", String.join(", ", by)));
        }
        if (!with.isEmpty()) {
            pen.say(labels.text("map.with", String.join(", ", with)));
        }
        labels.spoken(card.timing()).forEach(pen::say);
        card.timing().idle().ifPresent(wait -> pen.wait(Labels.span(wait)));
        if (card.failPoint()) {
            pen.failPoint();
        }
        if (!only.isEmpty() && !only.equals(step.audience().personas())) {
            pen.say(labels.text("map.for", labels.personas(only)));
        }
        if (everything) {
            pen.about(card.about(), inherited, Tint.TEXT_SUBTLE);
        } else {
            card.about().note().ifPresent(pen::say);
        }
    }

    /** A customer's own card in the box of its step: only its text. */
    Block inBox(Card card, Lane lane, Step step, double width) {
        Pen pen = new Pen(labels, 0, 0, width);
        pen.write(card.does(), Font.BODY, Tint.TEXT);
        facts(card, lane, step, pen);
        // this area between the lines of text makes a touch there select the card, not the box
        List<Shape> shapes = new ArrayList<>(pen.shapes().size() + 1);
        shapes.add(Shapes.area(0, 0, width, pen.y(), 0, Tint.NONE));
        shapes.addAll(pen.shapes());
        return new Block(
                Role.CARD,
                card.does(),
                labels.lane(lane.id()) + ": " + pen.name(),
                Optional.of(card.id().value()),
                width,
                pen.y(),
                shapes);
    }

    /** A cell of a folded column: a tile, with a number if it contains several cards. */
    static Block tile(LaneKind kind, int count, double width) {
        List<Shape> shapes = new ArrayList<>(2);
        shapes.add(Shapes.area(0, 0, width, Folded.TILE, 3, LaneColours.middle(kind)));
        if (count > 1) {
            shapes.add(Shapes.text(
                    width / 2,
                    9.5,
                    Integer.toString(count),
                    Font.COUNT,
                    LaneColours.ink(kind),
                    io.frontstage.scene.TextAnchor.MIDDLE));
        }
        return Block.bare(Role.DECORATION, width, Folded.TILE, shapes);
    }

    /** The same block with a taller box. */
    static Block stretched(Block block, double height) {
        List<Shape> shapes = new ArrayList<>(block.shapes());
        if (!shapes.isEmpty() && shapes.get(0) instanceof Shape.Box box) {
            shapes.set(
                    0,
                    new Shape.Box(
                            box.x(),
                            box.y(),
                            box.width(),
                            box.height() + height - block.height(),
                            box.radius(),
                            box.fill(),
                            box.stroke(),
                            box.strokeWidth(),
                            box.dash()));
        }
        return new Block(block.role(), block.title(), block.name(), block.element(), block.width(), height, shapes);
    }
}
