package io.frontstage.blueprint;

import java.util.Optional;

/**
 * How long something takes and what it costs. A step's is the customer's.
 *
 * @param busy how long someone is busy with it ({@code time})
 * @param idle how long someone waits, in addition ({@code wait})
 * @param cost the amount paid
 */
public record Timing(Optional<TimeSpan> busy, Optional<TimeSpan> idle, Optional<Money> cost) {

    /** No timing is given. */
    public static final Timing NONE = new Timing(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return equals(NONE);
    }
}
