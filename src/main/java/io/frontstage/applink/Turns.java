package io.frontstage.applink;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Who may ask next: only so many at once, and nobody waits for long, since each who waits holds a thread of the wiki. Who is turned
 * away is told when there will be room, each a little later than the one before: so that they come one after the other.
 */
final class Turns {

    /** What a request is taken to last before one has ended, in nanoseconds. */
    private static final long AT_FIRST = TimeUnit.SECONDS.toNanos(1);

    /** As long as anybody is told to stay away at most, in nanoseconds. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

    private final Limits limits;
    private final Clocks clocks;
    private final Semaphore free;
    private long usual = AT_FIRST;
    private long booked;

    Turns(Limits limits, Clocks clocks) {
        this.limits = limits;
        this.clocks = clocks;
        free = new Semaphore(limits.threads(), true);
        booked = clocks.nanos().getAsLong();
    }

    /** Nothing: it is this one's turn, and {@link #leave} has to follow. Else how long to stay away. */
    Optional<Duration> enter(Deadline deadline) throws InterruptedException {
        return free.tryAcquire(deadline.millis(limits.turn()), TimeUnit.MILLISECONDS)
                ? Optional.empty()
                : Optional.of(book());
    }

    /** @param since when its turn began, by the clock that only runs forward */
    void leave(long since) {
        free.release();
        took(clocks.nanos().getAsLong() - since);
    }

    private synchronized void took(long nanos) {
        usual += (nanos - usual) / 4;
    }

    /** The next turn that nobody was told of. */
    private synchronized Duration book() {
        long now = clocks.nanos().getAsLong();
        long ahead = Math.max(0, booked - now) + usual / limits.threads();
        booked = now + Math.min(LONGEST, ahead);
        return Duration.ofNanos(booked - now);
    }
}
