package io.frontstage.blueprint;

import java.util.Optional;

/**
 * How long something takes and what it costs. A step's is the customer's.
 *
 * @param busy how long it keeps somebody busy ({@code time})
 * @param idle how long somebody waits, on top ({@code wait})
 * @param cost paid
 */
public record Timing(Optional<TimeSpan> busy, Optional<TimeSpan> idle, Optional<Money> cost) {

    /** Nothing is said. */
    public static final Timing NONE = new Timing(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return equals(NONE);
    }
}
