package io.frontstage.applink;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment at which a call is over. */
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

    /** What is left; never negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
    }

    /** A limit, or what is left if that is less: in milliseconds, at least one, since zero means for ever to an HTTP client. */
    int millis(Duration limit) {
        return (int) Math.max(1, Math.min(limit.toMillis(), left().toMillis()));
    }
}
