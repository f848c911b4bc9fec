package io.frontstage.blueprint;

import java.util.List;

/**
 * The cards of one lane at one step, if the author says anything about them.
 *
 * @param lane the lane
 * @param cards from top to bottom; empty: the author says that nothing is done here
 */
public record Cell(LaneId lane, List<Card> cards) {

    public Cell {
        cards = List.copyOf(cards);
    }
}
