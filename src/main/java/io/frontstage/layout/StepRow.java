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
import java.util.List;
import java.util.Optional;

/** Makes the row of the customer's steps: one box a step, with the brackets over alternatives. */
final class StepRow {

    private static final double INSET = 10;

    private final Blueprint blueprint;
    private final Labels labels;
    private final Columns columns;
    private final Cards cards;
    private final boolean everything;
    private final boolean open;

    StepRow(Blueprint blueprint, Labels labels, Columns columns, Cards cards, boolean everything) {
        this.blueprint = blueprint;
        this.labels = labels;
        this.columns = columns;
        this.cards = cards;
        this.everything = everything;
        this.open = columns.anyOpen();
    }

    /** The row, whose boxes are equally high; open and folded stages may be side by side. */
    Row row(Names names) {
        Optional<Lane> lane =
                blueprint.lanes().stream().filter(Rows::isCustomer).findFirst();
        StepBoxes boxes = new StepBoxes(blueprint, labels, everything);
        Folded folded = new Folded(labels);
        double inset = open ? INSET : 6;
        List<StepBoxes.Draft> drafts = new ArrayList<>();
        double most = 0;
        for (int i = 0; i < columns.count(); i++) {
            Columns.Column column = columns.get(i);
            if (column.step().isEmpty() || !column.open()) {
                drafts.add(null);
                continue;
            }
            Stage stage = blueprint.stages().get(column.stage());
            StepBoxes.Draft draft = boxes.draft(column.step().get(), column.number(), stage, lane, columns.width(i));
            drafts.add(draft);
            most = Math.max(most, draft.height());
        }
        Stacks stacks = new Stacks(columns, inset);
        for (int i = 0; i < columns.count(); i++) {
            Columns.Column column = columns.get(i);
            if (drafts.get(i) != null) {
                stacks.add(i, 0, boxes.box(drafts.get(i), most));
            } else if (column.step().isPresent()) {
                stacks.add(i, 0, folded.step(column.step().get(), column.number(), columns.width(i)));
            }
        }
        List<Placed> inner = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            StepBoxes.Draft draft = drafts.get(i);
            if (draft != null) {
                for (StepBoxes.Inner card : draft.inner()) {
                    inner.add(new Placed(shifted(card.card(), card.x()), i, i, inset + card.y(), width -> card.card()));
                }
                reachingOver(draft.step(), lane, i, stacks);
            }
        }
        List<Placed> all = new ArrayList<>(stacks.blocks());
        all.addAll(inner);
        Block name = lane.map(names::lane).orElseGet(() -> names.row("map.row.steps"));
        if (!open) {
            name = names.row("map.row.steps");
        }
        double height = Math.max(stacks.bottom() + (open ? 9 : 5), inset + 3 + name.height() + 6);
        List<int[]> forks = new Ways(columns, blueprint.stages()).forks();
        return new Row(
                Row.Kind.STEPS,
                lane,
                Optional.empty(),
                name,
                height,
                all,
                (placed, top, out) -> forks.forEach(fork -> bracket(placed, fork, top + (open ? 4.5 : 2.5), out)));
    }

    /** Above neighbouring steps of which one takes one or the other way. */
    private static void bracket(Columns placed, int[] fork, double y, List<Shape> out) {
        double left = placed.left(fork[0]) + 2;
        double right = placed.right(fork[1]) - 2;
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

    /** The customer's cards that reach over several columns stand below the boxes, so that no title is pushed down. */
    private void reachingOver(Step step, Optional<Lane> lane, int column, Stacks stacks) {
        List<Card> own =
                lane.flatMap(one -> step.cell(one.id())).map(Cell::cards).orElse(List.of());
        for (Card card : own) {
            if (card.span() > 1) {
                int last = Math.min(column + card.span() - 1, columns.count() - 1);
                stacks.add(column, last, LaneRows.STACKED, width -> cards.card(card, lane.orElseThrow(), step, width));
            }
        }
    }
}
