package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Font;
import io.frontstage.scene.Part;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Draws the contents of an open stage's steps for a narrow width: lane by lane, one thing below the other, with a small lane name above its
 * cards.
 */
final class UprightCards {

    private static final double GAP = 4;
    private static final double APART = 8;

    private final Blueprint blueprint;
    private final LayoutOptions options;
    private final Labels labels;
    private final Cards cards;
    private final ThoughtBlocks thoughts;
    private final Tiles tiles;
    private final Measures measures;
    private final double left;
    private final double width;

    /**
     * @param left the x at which everything begins
     * @param width the total width
     */
    UprightCards(Blueprint blueprint, LayoutOptions options, Labels labels, Curves curves, double left, double width) {
        boolean everything = options.level() == Level.EVERYTHING;
        this.blueprint = blueprint;
        this.options = options;
        this.labels = labels;
        this.cards = new Cards(blueprint, labels, everything);
        this.thoughts = new ThoughtBlocks(labels, curves, everything);
        this.tiles = new Tiles(blueprint, labels, everything);
        this.measures = new Measures(blueprint, labels, everything);
        this.left = left;
        this.width = width;
    }

    /** Draws what people see, do and think at a step; returns the y at which that ends. */
    double customers(Step step, double top, List<Shape> out) {
        double y = lanes(step, lane -> lane.kind().compareTo(LaneKind.CUSTOMER) <= 0, top, out);
        if (options.shows(Part.THOUGHTS)) {
            for (Block block : thoughts.of(step, width)) {
                y = put(block, y + GAP, out);
            }
        }
        return y;
    }

    /** @param keeper who is responsible for the step or stage */
    double items(Items items, List<PersonaId> audience, Optional<String> keeper, double top, List<Shape> out) {
        double y = top;
        for (ItemOrder.Entry entry : ItemOrder.of(items, item -> true)) {
            y = put(tiles.tile(entry.item(), audience, keeper, true, width), y, out) + GAP;
        }
        return y;
    }

    /** Draws what the service does at a step, how its staff feel, and what is measured; returns the y at which that ends. */
    double service(Step step, double top, List<Shape> out) {
        double y = lanes(step, lane -> lane.kind().compareTo(LaneKind.CUSTOMER) > 0, top, out);
        Optional<Emotion> staff = step.experience().staffFeels();
        if (staff.isPresent() && options.shows(Part.EMOTIONS)) {
            y = name(labels.text("map.row.staff"), Tint.STAFF, y, out);
            y = put(Rows.staff(staff.get(), labels, width), y, out);
        }
        if (options.shows(Part.MEASURES)) {
            for (Metric metric : step.metrics()) {
                y = put(measures.of(metric, width), y + APART, out);
            }
        }
        return y;
    }

    private double lanes(Step step, Predicate<Lane> some, double top, List<Shape> out) {
        double y = top;
        for (Lane lane : blueprint.lanes()) {
            List<Card> own = step.cell(lane.id()).map(Cell::cards).orElse(List.of());
            if (some.test(lane) && !own.isEmpty()) {
                y = name(labels.lane(lane.id()), LaneColours.ink(lane.kind()), y, out);
                for (Card card : own) {
                    y = put(cards.card(card, lane, step, width), y, out) + GAP;
                }
                y -= GAP;
            }
        }
        return y;
    }

    /** Writes a small heading. */
    private double name(String name, Tint ink, double top, List<Shape> out) {
        List<Shape> shapes = new ArrayList<>(1);
        Paragraph.atMost(1, name, Font.SMALL_STRONG, ink, width).paint(left, top + APART, width, shapes);
        out.add(Shapes.decoration(shapes));
        return top + APART + Font.SMALL_STRONG.lineHeight() + 2;
    }

    private double put(Block block, double top, List<Shape> out) {
        out.add(block.at(left, top));
        return top + block.height();
    }
}
