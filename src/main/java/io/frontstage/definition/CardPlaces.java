package io.frontstage.definition;

import io.frontstage.blueprint.LaneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where cards are: in which lane, from which column, across how many columns. Filled while steps are read. Columns count from 0. */
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

    /** A card's position: its lane, the column in which it begins, and its span. */
    record Place(LaneId lane, int column, int span) {

        /** Whether the card is at, or spans, one of the columns {@code from} (inclusive) to {@code to} (exclusive). */
        boolean reaches(int from, int to) {
            return column < to && column + span > from;
        }
    }

    /** Adds a step; its cards must be added next. */
    void addStep(Ids.Request step, LaneId titleLane) {
        Column column = new Column(columns.size(), step, titleLane);
        columns.add(column);
        ofSteps.put(step, column);
    }

    /** Adds a card of the last step. */
    void addCard(Ids.Request card, LaneId lane, int span) {
        ofCards.put(card, new Place(lane, columns.size() - 1, span));
    }

    /** Adds the title of the last step as the content of its cell in a lane, because that cell has no cards. */
    void addTitle(LaneId lane) {
        fill(lane, columns.size() - 1, 1);
    }

    /** The number of steps so far. */
    int size() {
        return columns.size();
    }

    /** Marks the end of the steps, so that the last column is known. */
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

    /** The step of a column. */
    Ids.Request stepAt(int column) {
        return columns.get(column).step();
    }

    /** The first card of a column, in the order written, that satisfies a condition. */
    Optional<Ids.Request> firstAt(int column, java.util.function.BiPredicate<Ids.Request, Place> condition) {
        return ofCards.entrySet().stream()
                .filter(card ->
                        card.getValue().reaches(column, column + 1) && condition.test(card.getKey(), card.getValue()))
                .map(Map.Entry::getKey)
                .min(java.util.Comparator.comparingInt(card -> card.node.start()));
    }

    /** Whether a cell has a card, including one of an earlier step that spans it. */
    boolean isFilled(LaneId lane, int column) {
        boolean[] row = filled.get(lane);
        return row != null && column < row.length && row[column];
    }
}
