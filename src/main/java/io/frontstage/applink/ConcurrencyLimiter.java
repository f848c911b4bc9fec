package io.frontstage.applink;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Who may ask next: only so many at once, and nobody waits for long, since each who waits holds a thread of the wiki. Who is turned
 * away is told when there will be room, each a little later than the one before: so that they come one after the other.
 */
final class ConcurrencyLimiter {

    /** What a request is taken to last before one has ended, in nanoseconds. */
    private static final long AT_FIRST = TimeUnit.SECONDS.toNanos(1);

    /** As long as anybody is told to stay away at most, in nanoseconds. */
    private static final long MAX_HOLD = TimeUnit.SECONDS.toNanos(30);

    private final CallLimits callLimits;
    private final Clocks clocks;
    private final Semaphore free;

    /** When those who are asking began, the one who began first in front. */
    private final Deque<Long> begun = new ArrayDeque<>();

    private long usual = AT_FIRST;
    private long booked;

    ConcurrencyLimiter(CallLimits callLimits, Clocks clocks) {
        this.callLimits = callLimits;
        this.clocks = clocks;
        free = new Semaphore(callLimits.threads(), true);
        booked = clocks.nanos().getAsLong();
    }

    /** Nothing: it is this one's turn, and {@link #leave} has to follow. Else how long to stay away. */
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

    /** The one whose turn it was has its answer. Whose of several it is does not matter: they are about as long. */
    void leave() {
        end();
        free.release();
    }

    private synchronized void end() {
        long took = clocks.nanos().getAsLong() - begun.remove();
        usual += (took - usual) / 4;
    }

    /** The next turn that nobody was told of. A Jira that has just become slow is seen by those who wait for it. */
    private synchronized Duration book() {
        long now = clocks.nanos().getAsLong();
        long lasts = begun.isEmpty() ? usual : Math.max(usual, now - begun.element());
        long ahead = Math.max(0, booked - now) + lasts / callLimits.threads();
        booked = now + Math.min(MAX_HOLD, ahead);
        return Duration.ofNanos(booked - now);
    }
}
