package io.frontstage.issue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many pain points and opportunities stand how.
 *
 * @param byState a number for each state; a state that is not there counts 0
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

    /** All of them, whatever is known of them. */
    public int total() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }
}
