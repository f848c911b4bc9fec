package io.frontstage.applink;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment at which a call must end. */
final class Deadline {

    private final LongSupplier nanos;
    private final long end;

    Deadline(Clocks clocks, Duration whole) {
        nanos = clocks.nanos();
        end = nanos.getAsLong() + whole.toNanos();
    }

    boolean isOver() {
        return left().isZero();
    }

    /** The time left; never negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
    }

    /**
     * The smaller of a limit and the time left, in milliseconds; at least one, because zero means no limit to an HTTP
     * client.
     */
    int millis(Duration limit) {
        return (int) Math.max(1, Math.min(limit.toMillis(), left().toMillis()));
    }
}
