package io.frontstage.applink;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Prevents requests to a Jira that is down. After a few failures in a row no request is sent for a while; then one
 * request probes, and the others wait for its result. Any answer from Jira, even a refusal, closes the circuit again.
 */
final class CircuitBreaker {

    /** Number of failures in a row that open the circuit; each may have cost a reader seconds. */
    static final int FAILURES = 3;

    /** How long the circuit stays open. */
    static final Duration PAUSE = Duration.ofSeconds(30);

    private final LongSupplier nanos;
    private int failures;
    private long opened;
    private boolean trying;

    CircuitBreaker(Clocks clocks) {
        nanos = clocks.nanos();
    }

    /** Empty if the request may be sent (call {@link #leave} afterwards); otherwise how long to wait. */
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

    /** Ends an attempt without a result: the request was not sent, or its outcome does not count for this circuit. */
    synchronized void pass() {
        trying = false;
    }

    /**
     * Reports the result of a request.
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
