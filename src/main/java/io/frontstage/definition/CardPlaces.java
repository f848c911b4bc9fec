package io.frontstage.definition;

import io.frontstage.blueprint.LaneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where cards stand, noted while steps are read: in which lane, from which column, over how many. Columns count from 0. */
final class CardPlaces {

    private final List<Column> columns = new ArrayList<>();
    private final Map<Ids.Request, Column> ofSteps = new HashMap<>();
    private final Map<Ids.Request, Place> ofCards = new HashMap<>();
    private final Map<LaneId, boolean[]> filled = new HashMap<>();

    /**
     * A step.
     *
     * @param titleLane the lane in which it has its title
     */
    record Column(int index, Ids.Request step, LaneId titleLane) {}

    /** A card, with the column in which it begins. */
    record Place(LaneId lane, int column, int span) {

        /** Whether it stands at, or reaches over, one of some columns, the last not included. */
        boolean reaches(int from, int to) {
            return column < to && column + span > from;
        }
    }

    /** Notes a step; its cards follow. */
    void addStep(Ids.Request step, LaneId titleLane) {
        Column column = new Column(columns.size(), step, titleLane);
        columns.add(column);
        ofSteps.put(step, column);
    }

    /** Notes a card of the last step. */
    void addCard(Ids.Request card, LaneId lane, int span) {
        ofCards.put(card, new Place(lane, columns.size() - 1, span));
    }

    /** Notes that a step's title stands in its lane, for its cell there says nothing else. */
    void addTitle(LaneId lane) {
        fill(lane, columns.size() - 1, 1);
    }

    /** How many steps there are so far. */
    int size() {
        return columns.size();
    }

    /** Says that all steps are read, so that it is known where the last one is. */
    void close() {
        for (Place place : ofCards.values()) {
            fill(place.lane(), place.column(), place.span());
        }
    }

    private void fill(LaneId lane, int column, int span) {
        boolean[] row = filled.computeIfAbsent(lane, id -> new boolean[Limits.STEPS]);
        for (int i = column; i < Math.min(column + span, row.length); i++) {
            row[i] = true;
        }
    }

    Column step(Ids.Request step) {
        return ofSteps.get(step);
    }

    Optional<Place> card(Ids.Request card) {
        return Optional.ofNullable(ofCards.get(card));
    }

    /** The step whose column it is. */
    Ids.Request stepAt(int column) {
        return columns.get(column).step();
    }

    /** The first card of a column, in the order written, that a condition holds for. */
    Optional<Ids.Request> firstAt(int column, java.util.function.BiPredicate<Ids.Request, Place> condition) {
        return ofCards.entrySet().stream()
                .filter(card ->
                        card.getValue().reaches(column, column + 1) && condition.test(card.getKey(), card.getValue()))
                .map(Map.Entry::getKey)
                .min(java.util.Comparator.comparingInt(card -> card.node.start()));
    }

    /** Whether something stands in a cell, be it from an earlier step. */
    boolean isFilled(LaneId lane, int column) {
        boolean[] row = filled.get(lane);
        return row != null && column < row.length && row[column];
    }
}
