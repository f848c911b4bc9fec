package io.frontstage.definition.change;

import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Step;
import java.util.List;
import java.util.Optional;

/** The contents of the cells, where lanes and steps cross. */
record Cells(Blueprint map) {

    /** The lane that shows a step's title as long as it has no card there. */
    static final String CUSTOMER = "customer";

    /** Whether an arrow can end at a cell. */
    boolean isFilled(ArrowEnd.AtCell at) {
        boolean title = at.lane().value().equals(CUSTOMER)
                && map.steps().stream()
                        .anyMatch(step -> step.id().equals(at.step())
                                && step.cell(at.lane()).isEmpty());
        return title || card(at).isPresent();
    }

    /** The card at which an arrow to a cell ends: the first one there, or one of an earlier step that spans it. */
    Optional<ElementId> card(ArrowEnd.AtCell at) {
        List<Step> steps = map.steps();
        for (int column = 0; column < steps.size(); column++) {
            if (steps.get(column).id().equals(at.step())) {
                return card(steps, column, at);
            }
        }
        return Optional.empty();
    }

    private static Optional<ElementId> card(List<Step> steps, int column, ArrowEnd.AtCell at) {
        for (int from = column; from >= 0; from--) {
            List<Card> cards = steps.get(from).cell(at.lane()).map(Cell::cards).orElse(List.of());
            for (Card card : cards) {
                if (from + card.span() > column) {
                    return Optional.of(card.id());
                }
            }
        }
        return Optional.empty();
    }
}
