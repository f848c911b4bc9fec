package io.frontstage.applink;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Keeps from asking a Jira that is dead. After a few failures in a row nobody asks for a while; then one request tries, and the
 * others wait for what becomes of it. Whatever Jira answers, be it no, closes the circuit again.
 */
final class CircuitBreaker {

    /** As many failures in a row as open it: each may have cost a reader seconds. */
    static final int FAILURES = 3;

    /** As long as nobody asks. */
    static final Duration PAUSE = Duration.ofSeconds(30);

    private final LongSupplier nanos;
    private int failures;
    private long opened;
    private boolean trying;

    CircuitBreaker(Clocks clocks) {
        nanos = clocks.nanos();
    }

    /** Nothing: the request may go, and {@link #leave} has to follow. Else how long to wait before asking again. */
    synchronized Optional<Duration> enter() {
        if (failures < FAILURES) {
            return Optional.empty();
        }
        Duration left = PAUSE.minusNanos(nanos.getAsLong() - opened);
        if (left.isNegative() && !trying) {
            trying = true;
            return Optional.empty();
        }
        return Optional.of(left.isNegative() ? Duration.ofSeconds(1) : left);
    }

    /** The request was not sent, or says nothing of this circuit. */
    synchronized void pass() {
        trying = false;
    }

    /**
     * What became of a request.
     *
     * @param reached whether Jira answered at all
     * @return whether this opened the circuit
     */
    synchronized boolean leave(boolean reached) {
        trying = false;
        failures = reached ? 0 : Math.min(failures + 1, FAILURES);
        opened = nanos.getAsLong();
        return failures == FAILURES;
    }
}
