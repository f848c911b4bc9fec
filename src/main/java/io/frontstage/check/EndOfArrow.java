package io.frontstage.check;

import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is at one end of an arrow.
 *
 * @param kind the kind of its lane; empty: it is not on the map
 * @param title the title of its card or step
 * @param roles who acts there, in the order written; empty: not stated
 */
record EndOfArrow(Optional<LaneKind> kind, String title, Set<String> roles) {

    static EndOfArrow of(ArrowEnd end, Blueprint map) {
        for (Step step : map.steps()) {
            for (Cell cell : step.cells()) {
                List<Card> cards = cards(end, step.id(), cell);
                if (!cards.isEmpty()) {
                    Set<String> roles = new LinkedHashSet<>();
                    cards.forEach(card -> roles.addAll(card.by()));
                    return new EndOfArrow(
                            map.lane(cell.lane()).map(Lane::kind), cards.get(0).does(), roles);
                }
            }
            if (end instanceof ArrowEnd.AtCell cell
                    && cell.step().equals(step.id())
                    && cell.lane().equals(map.customerLane(step))) {
                return new EndOfArrow(Optional.of(LaneKind.CUSTOMER), step.title(), Set.of());
            }
        }
        return new EndOfArrow(Optional.empty(), "", Set.of());
    }

    private static List<Card> cards(ArrowEnd end, ElementId step, Cell cell) {
        if (end instanceof ArrowEnd.AtCell at) {
            return at.step().equals(step) && at.lane().equals(cell.lane()) ? cell.cards() : List.of();
        }
        ElementId element = ((ArrowEnd.AtElement) end).element();
        List<Card> cards = new ArrayList<>(cell.cards());
        cards.removeIf(card -> !card.id().equals(element));
        return cards;
    }
}
