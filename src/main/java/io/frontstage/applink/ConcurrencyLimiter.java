package io.frontstage.applink;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits the number of simultaneous requests. Nobody waits long, because every waiting request holds a thread of the
 * wiki. A rejected caller is told when to come back, each a little later than the one before, so that they return one
 * after another.
 */
final class ConcurrencyLimiter {

    /** The assumed duration of a request until the first one has ended, in nanoseconds. */
    private static final long AT_FIRST = TimeUnit.SECONDS.toNanos(1);

    /** Maximum delay that a rejected caller is given, in nanoseconds. */
    private static final long MAX_HOLD = TimeUnit.SECONDS.toNanos(30);

    private final CallLimits callLimits;
    private final Clocks clocks;
    private final Semaphore free;

    /** Start times of the requests in progress, oldest first. */
    private final Deque<Long> begun = new ArrayDeque<>();

    private long usual = AT_FIRST;
    private long booked;

    ConcurrencyLimiter(CallLimits callLimits, Clocks clocks) {
        this.callLimits = callLimits;
        this.clocks = clocks;
        free = new Semaphore(callLimits.threads(), true);
        booked = clocks.nanos().getAsLong();
    }

    /** Empty if a permit was acquired (call {@link #leave} afterwards); otherwise how long to wait. */
    Optional<Duration> enter(Deadline deadline) throws InterruptedException {
        if (!free.tryAcquire(deadline.millis(callLimits.turn()), TimeUnit.MILLISECONDS)) {
            return Optional.of(book());
        }
        begin();
        return Optional.empty();
    }

    private synchronized void begin() {
        begun.add(clocks.nanos().getAsLong());
    }

    /** Returns a permit. It does not matter which of several requests has ended: they take about equally long. */
    void leave() {
        end();
        free.release();
    }

    private synchronized void end() {
        long took = clocks.nanos().getAsLong() - begun.remove();
        usual += (took - usual) / 4;
    }

    /**
     * Reserves the next free slot, and returns the delay until then. The duration of running requests counts, too, so
     * that a Jira that has just become slow is noticed.
     */
    private synchronized Duration book() {
        long now = clocks.nanos().getAsLong();
        long lasts = begun.isEmpty() ? usual : Math.max(usual, now - begun.element());
        long ahead = Math.max(0, booked - now) + lasts / callLimits.threads();
        booked = now + Math.min(MAX_HOLD, ahead);
        return Duration.ofNanos(booked - now);
    }
}
