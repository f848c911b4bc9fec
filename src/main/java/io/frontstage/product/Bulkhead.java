package io.frontstage.product;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Limits how much work of one kind this node does at once, so that pages are still served. */
public final class Bulkhead {

    private final Semaphore permits;
    private final Duration maxWait;

    /**
     * @param maxConcurrent how many may work at once; the others wait in the order in which they came
     * @param maxWait how long each waits at most
     */
    public Bulkhead(int maxConcurrent, Duration maxWait) {
        this.permits = new Semaphore(maxConcurrent, true);
        this.maxWait = maxWait;
    }

    /** Does the work as soon as it may; empty if that took too long or the thread was interrupted. */
    public <T> Optional<T> run(Supplier<T> work) {
        try {
            if (!permits.tryAcquire(maxWait.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            permits.release();
        }
    }
}
