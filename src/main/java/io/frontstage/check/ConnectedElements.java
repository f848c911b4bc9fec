package io.frontstage.check;

import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Step;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the arrows of a map connect. */
final class ConnectedElements {

    private static final ConnectedElement NOWHERE = new ConnectedElement(Optional.empty(), "", Set.of());

    private final Map<ArrowEnd, ConnectedElement> ends = new HashMap<>();

    ConnectedElements(Blueprint map) {
        for (Step step : map.steps()) {
            step.cells().forEach(cell -> add(map, step, cell));
            ends.putIfAbsent(
                    new ArrowEnd.AtCell(step.id(), map.customerLane(step)),
                    new ConnectedElement(Optional.of(LaneKind.CUSTOMER), step.title(), Set.of()));
        }
    }

    private void add(Blueprint map, Step step, Cell cell) {
        if (cell.cards().isEmpty()) {
            return;
        }
        Optional<LaneKind> kind = map.lane(cell.lane()).map(Lane::kind);
        Set<String> roles = new LinkedHashSet<>();
        for (Card card : cell.cards()) {
            roles.addAll(card.by());
            ends.putIfAbsent(
                    new ArrowEnd.AtElement(card.id()),
                    new ConnectedElement(kind, card.does(), new LinkedHashSet<>(card.by())));
        }
        ends.putIfAbsent(
                new ArrowEnd.AtCell(step.id(), cell.lane()),
                new ConnectedElement(kind, cell.cards().get(0).does(), roles));
    }

    ConnectedElement of(ArrowEnd end) {
        return ends.getOrDefault(end, NOWHERE);
    }
}
