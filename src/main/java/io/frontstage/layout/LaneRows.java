package io.frontstage.layout;

import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the row of a lane: its cards in open stages, one tile per cell in folded ones. */
final class LaneRows {

    /** The distance between two cards of one cell, in px. */
    static final double STACKED = 4;

    private static final double INSET = 8;
    private static final double STEPS_INSET = 10;
    private static final double EVIDENCE_INSET = 6;
    private static final double FOLDED_INSET = 5;

    private final LayoutOptions options;
    private final Columns columns;
    private final Cards cards;
    private final PainRows pains;
    private final boolean open;

    LaneRows(LayoutOptions options, Columns columns, Cards cards, PainRows pains) {
        this.options = options;
        this.columns = columns;
        this.cards = cards;
        this.pains = pains;
        this.open = columns.anyOpen();
    }

    /** The row of a lane, not yet positioned. */
    Row row(Lane lane, Names names) {
        boolean evidence = lane.kind() == LaneKind.EVIDENCE;
        double inset = !open ? FOLDED_INSET : evidence ? EVIDENCE_INSET : INSET;
        Stacks stacks = new Stacks(columns, inset);
        for (int i = 0; i < columns.count(); i++) {
            Optional<Step> step = columns.get(i).step();
            if (step.isPresent()) {
                List<Card> own = step.get().cell(lane.id()).map(Cell::cards).orElse(List.of());
                cell(step.get(), lane, own, i, stacks);
            }
        }
        double bottom = !open ? FOLDED_INSET : evidence ? EVIDENCE_INSET : 7;
        return row(Row.Kind.LANE, lane, names, stacks, inset, bottom);
    }

    /** The row of a customer lane that contains some of the steps. */
    Row row(Lane lane, Names names, StepRow steps) {
        Stacks stacks = new Stacks(columns, STEPS_INSET);
        List<Placed> inner = steps.boxes(lane, STEPS_INSET, stacks);
        for (int i = 0; i < columns.count(); i++) {
            Optional<Step> step = columns.get(i).step();
            if (step.isPresent()) {
                cell(step.get(), lane, steps.outside(step.get(), lane), i, stacks);
            }
        }
        Row row = row(Row.Kind.STEPS, lane, names, stacks, STEPS_INSET, 7);
        List<Placed> all = new ArrayList<>(row.blocks());
        all.addAll(inner);
        return new Row(row.kind(), row.lane(), row.line(), row.name(), row.height(), all, row.ground());
    }

    private Row row(Row.Kind kind, Lane lane, Names names, Stacks stacks, double inset, double bottom) {
        Block name = names.lane(lane);
        double height = Math.max(
                stacks.isEmpty() ? 0 : stacks.bottom() + bottom,
                open ? inset + 2 + name.height() + 6 : 2 * FOLDED_INSET + Folded.TILE);
        return new Row(kind, Optional.of(lane), Optional.empty(), name, height, stacks.blocks(), Row.Ground.NOTHING);
    }

    private void cell(Step step, Lane lane, List<Card> own, int column, Stacks stacks) {
        if (!columns.isOpen(column)) {
            tile(step, lane, own, column, stacks);
            return;
        }
        for (Card card : own) {
            int last = Math.min(column + card.span() - 1, columns.count() - 1);
            if (last > column) {
                stacks.add(column, last, STACKED, width -> cards.card(card, lane, step, width));
            } else {
                stacks.add(column, STACKED, cards.card(card, lane, step, columns.width(column)));
            }
        }
        if (options.shows(Part.ITEMS) && options.pains() == PainPlacement.CARDS && lane.kind() != LaneKind.CUSTOMER) {
            pains.inLane(step, lane.id(), column, stacks);
        }
    }

    /** Adds all cards of a folded cell as one tile, in the tone of the most severe pain point there. */
    private void tile(Step step, Lane lane, List<Card> own, int column, Stacks stacks) {
        if (own.isEmpty()) {
            return;
        }
        int reach = own.stream().mapToInt(Card::span).max().orElse(1);
        int last = Math.min(column + reach - 1, columns.count() - 1);
        for (int i = column + 1; i <= last; i++) {
            if (columns.isOpen(i)) {
                last = i - 1;
            }
        }
        Block tile = pains.tile(step, lane, own.size(), columns.width(column, last));
        if (last > column) {
            stacks.add(column, last, STACKED, width -> pains.tile(step, lane, own.size(), width));
        } else {
            stacks.add(column, STACKED, tile);
        }
    }
}
