package io.frontstage.blueprint;

import java.util.List;

/**
 * What stands in one lane at one step, as far as the author says something of it.
 *
 * @param lane the lane
 * @param cards from top to bottom; empty: the author says that nothing is done here
 */
public record Cell(LaneId lane, List<Card> cards) {

    public Cell {
        cards = List.copyOf(cards);
    }
}
