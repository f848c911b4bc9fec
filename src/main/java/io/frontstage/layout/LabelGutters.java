package io.frontstage.layout;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.HashMap;
import java.util.Map;

/** Calculates how wide each gutter must be so that the label of an arrow between two neighbours in one lane fits into it. */
final class LabelGutters {

    private record Spot(LaneId lane, int first, int last) {}

    private final Blueprint blueprint;
    private final Map<String, Spot> cards = new HashMap<>();
    private final Map<String, Integer> steps = new HashMap<>();
    private int columns;

    LabelGutters(Blueprint blueprint) {
        this.blueprint = blueprint;
        for (Stage stage : blueprint.stages()) {
            for (Step step : stage.steps()) {
                steps.put(step.id().value(), columns);
                for (Cell cell : step.cells()) {
                    for (Card card : cell.cards()) {
                        cards.put(card.id().value(), new Spot(cell.lane(), columns, columns + card.span() - 1));
                    }
                }
                columns++;
            }
            columns += stage.steps().isEmpty() ? 1 : 0;
        }
    }

    /** The widths by gutter; 0: no such label. */
    double[] widths() {
        double[] widths = new double[columns + 1];
        for (Arrow arrow : blueprint.arrows()) {
            Spot from = spot(arrow.from());
            Spot to = spot(arrow.to());
            if (arrow.label().isEmpty() || from == null || to == null || !from.lane.equals(to.lane)) {
                continue;
            }
            int gutter = from.last + 1 == to.first ? to.first : to.last + 1 == from.first ? from.first : 0;
            if (gutter > 0) {
                double label =
                        Math.ceil(UnroutedArrow.lines(arrow.label().get()).extent());
                widths[gutter] = Math.max(widths[gutter], label + UnroutedArrow.LABEL_ROOM + 4);
            }
        }
        return widths;
    }

    private Spot spot(ArrowEnd end) {
        if (end instanceof ArrowEnd.AtElement at) {
            return cards.get(at.element().value());
        }
        ArrowEnd.AtCell cell = (ArrowEnd.AtCell) end;
        Integer column = steps.get(cell.step().value());
        return column == null ? null : new Spot(cell.lane(), column, column);
    }
}
