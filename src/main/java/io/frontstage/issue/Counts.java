package io.frontstage.issue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many pain points and opportunities are in each state.
 *
 * @param byState the number of items in each state; a missing state counts as 0
 */
public record Counts(Map<ItemState, Integer> byState) {

    public Counts {
        byState = Map.copyOf(byState);
    }

    static Counts of(Collection<ItemState> states) {
        Map<ItemState, Integer> counts = new EnumMap<>(ItemState.class);
        states.forEach(state -> counts.merge(state, 1, Integer::sum));
        return new Counts(counts);
    }

    public int of(ItemState state) {
        return byState.getOrDefault(state, 0);
    }

    /** The number of items in any state. */
    public int total() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }
}
