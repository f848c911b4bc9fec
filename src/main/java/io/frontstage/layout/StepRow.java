package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the row of the customer's steps: one box per step, with brackets over alternatives. A step only for the personas of another
 * customer lane has its box in that lane.
 */
final class StepRow {

    private static final double INSET = 10;

    private final Blueprint blueprint;
    private final Labels labels;
    private final Columns columns;
    private final Cards cards;
    private final boolean open;
    private final StepBoxes boxes;
    private final Map<Integer, StepBoxes.Draft> drafts = new LinkedHashMap<>();
    private final double most;

    StepRow(Blueprint blueprint, Labels labels, Columns columns, Cards cards, boolean everything) {
        this.blueprint = blueprint;
        this.labels = labels;
        this.columns = columns;
        this.cards = cards;
        this.open = columns.anyOpen();
        this.boxes = new StepBoxes(blueprint, labels, everything);
        double highest = 0;
        for (int i = 0; i < columns.count(); i++) {
            Columns.Column column = columns.get(i);
            if (column.step().isPresent() && column.open()) {
                Step step = column.step().get();
                Stage stage = blueprint.stages().get(column.stage());
                Optional<Lane> lane = blueprint.lane(blueprint.customerLane(step));
                StepBoxes.Draft draft = boxes.draft(step, column.number(), stage, lane, columns.width(i));
                drafts.put(i, draft);
                highest = Math.max(highest, draft.height());
            }
        }
        this.most = highest;
    }

    /** Whether a customer lane other than the built-in one contains the box of any step. */
    boolean isIn(Lane lane) {
        return drafts.values().stream().anyMatch(draft -> stands(draft.step(), lane));
    }

    private boolean stands(Step step, Lane lane) {
        return blueprint.customerLane(step).equals(lane.id());
    }

    /** Adds the boxes of the steps that belong in a lane to its row; returns the cards inside them. */
    List<Placed> boxes(Lane lane, double inset, Stacks stacks) {
        List<Placed> inner = new ArrayList<>();
        drafts.forEach((column, draft) -> {
            if (stands(draft.step(), lane)) {
                box(draft, column, inset, stacks, inner);
            }
        });
        return inner;
    }

    private void box(StepBoxes.Draft draft, int column, double inset, Stacks stacks, List<Placed> inner) {
        stacks.add(column, 0, boxes.box(draft, most));
        for (StepBoxes.Inner card : draft.inner()) {
            Block shifted = shifted(card.card(), card.x());
            inner.add(new Placed(shifted, column, column, inset + card.y(), width -> card.card()));
        }
    }

    /** The cards of a step that are outside its box, in the row of its lane. */
    List<Card> outside(Step step, Lane lane) {
        List<Card> all = step.cell(lane.id()).map(Cell::cards).orElse(List.of());
        return !stands(step, lane)
                ? all
                : all.stream().filter(card -> card.span() > 1).toList();
    }

    /** The row, whose boxes have the same height; open and folded stages may be side by side. */
    Row row(Names names) {
        Optional<Lane> lane =
                blueprint.lanes().stream().filter(Rows::isCustomer).findFirst();
        Folded folded = new Folded(labels);
        double inset = open ? INSET : 6;
        Stacks stacks = new Stacks(columns, inset);
        List<Placed> inner = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            Columns.Column column = columns.get(i);
            StepBoxes.Draft draft = drafts.get(i);
            if (draft == null) {
                if (column.step().isPresent()) {
                    stacks.add(i, 0, folded.step(column.step().get(), column.number(), columns.width(i)));
                }
            } else if (blueprint.customerLane(draft.step()).equals(Lane.CUSTOMER)) {
                box(draft, i, inset, stacks, inner);
            }
        }
        drafts.forEach((column, draft) -> lane.ifPresent(one -> outside(draft, one, column, stacks)));
        List<Placed> all = new ArrayList<>(stacks.blocks());
        all.addAll(inner);
        Block name = lane.map(names::lane).orElseGet(() -> names.row("map.row.steps"));
        if (!open) {
            name = names.row("map.row.steps");
        }
        double height = Math.max(stacks.bottom() + (open ? 9 : 5), inset + 3 + name.height() + 6);
        List<ForkPaths.Bracket> forks = new ForkPaths(columns, blueprint.stages()).brackets();
        return new Row(
                Row.Kind.STEPS,
                lane,
                Optional.empty(),
                name,
                height,
                all,
                (placed, top, out) -> forks.forEach(fork -> bracket(placed, fork, top, out)));
    }

    /** Draws a bracket above neighbouring steps that are alternatives; the bracket of a fork inside another fork is lower. */
    private void bracket(Columns placed, ForkPaths.Bracket fork, double top, List<Shape> out) {
        double y = top + (open ? 4.5 : 2.5) + (fork.within() ? 1.5 : fork.around() ? -2 : 0);
        double left = placed.left(fork.first()) + 2;
        double right = placed.right(fork.last()) - 2;
        VectorPath bracket = VectorPath.from(left, y + 3)
                .line(left, y)
                .line(right, y)
                .line(right, y + 3)
                .build();
        out.add(Shapes.drawn(bracket, Tint.AUDIENCE_TEXT, 1.2));
    }

    private static Block shifted(Block block, double dx) {
        return new Block(
                block.role(),
                block.title(),
                block.name(),
                block.element(),
                block.width(),
                block.height(),
                Shapes.moved(block.shapes(), dx, 0));
    }

    /** Adds the customer's cards that span several columns below the boxes, so that they push no title down. */
    private void outside(StepBoxes.Draft draft, Lane lane, int column, Stacks stacks) {
        Step step = draft.step();
        for (Card card : outside(step, lane)) {
            int last = Math.min(column + card.span() - 1, columns.count() - 1);
            if (last > column) {
                stacks.add(column, last, LaneRows.STACKED, width -> cards.card(card, lane, step, width));
            } else {
                stacks.add(column, LaneRows.STACKED, cards.card(card, lane, step, columns.width(column)));
            }
        }
    }
}
