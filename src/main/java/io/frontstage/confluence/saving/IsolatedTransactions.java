package io.frontstage.confluence.saving;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.frontstage.confluence.page.ProductServices;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;

/**
 * Runs work under a cluster lock and in transactions of its own. The product's template would join the transaction of
 * the request's thread, which is committed only after the lock is released; therefore the work runs on a thread without
 * a transaction. See docs/decisions/0021.
 */
@ConfluenceComponent
public class IsolatedTransactions implements DisposableBean {

    /** Maximum time to wait for a lock. */
    static final long LOCK_SECONDS = 5;

    /**
     * Maximum time in seconds until the work of a request begins: others may be ahead of it, and each may wait for a
     * lock.
     */
    static final long QUEUE_SECONDS = 20;

    /** Maximum number of threads that save at the same time on this node; work on one file is always serial. */
    static final int MAX_THREADS = 4;

    /** Maximum number of requests waiting for a thread. */
    static final int MAX_WAITING = 200;

    private final ClusterLockService locks;
    private final ProductServices services;
    private final ThreadPoolExecutor threads;

    public IsolatedTransactions(@ConfluenceImport ClusterLockService locks, ProductServices services) {
        this.locks = locks;
        this.services = services;
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                MAX_THREADS, MAX_THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MAX_WAITING), work -> {
                    Thread thread = new Thread(work, "frontstage-saving-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** Runs transactions. Whatever is loaded in one is stale in the next. */
    @FunctionalInterface
    public interface Transactions {

        /** Runs work in a transaction that is committed on return and rolled back on an exception. */
        <T> T commit(Supplier<T> work);
    }

    /** Work that runs under the lock. */
    @FunctionalInterface
    public interface Alone<T> {

        T run(Transactions transactions);
    }

    /**
     * Runs work while no other node or thread runs work with the same name.
     *
     * @param name the name of the cluster lock
     * @param person the user who acts; {@code null} for the anonymous user
     * @return empty if others held the lock all the time; the work has not started and will not
     * @throws IllegalStateException if the product has no transactions
     */
    public <T> Optional<T> alone(String name, ConfluenceUser person, Alone<T> work) {
        Turn<T> turn = new Turn<>(name, person, work);
        try {
            threads.execute(turn);
        } catch (RejectedExecutionException tooMany) {
            return Optional.empty();
        }
        return turn.result();
    }

    private final class Turn<T> implements Runnable {

        private final String name;
        private final ConfluenceUser person;
        private final Alone<T> work;
        private final AtomicInteger begun = new AtomicInteger();
        private final CompletableFuture<Void> start = new CompletableFuture<>();
        private final CompletableFuture<Optional<T>> end = new CompletableFuture<>();

        Turn(String name, ConfluenceUser person, Alone<T> work) {
            this.name = name;
            this.person = person;
            this.work = work;
        }

        @Override
        public void run() {
            if (!begun.compareAndSet(0, 1)) {
                return;
            }
            start.complete(null);
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(IsolatedTransactions.class.getClassLoader());
            AuthenticatedUserThreadLocal.set(person);
            try {
                end.complete(locked(name, work));
            } catch (Throwable failed) { // the waiting thread throws it
                end.completeExceptionally(failed);
            } finally {
                AuthenticatedUserThreadLocal.set(null);
                Thread.currentThread().setContextClassLoader(before);
            }
        }

        /**
         * Waits a limited time for the work to begin, then until it ends, so that started work always reports its
         * result.
         */
        Optional<T> result() {
            try {
                start.get(QUEUE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                if (begun.compareAndSet(0, 2)) {
                    return Optional.empty();
                }
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException late) {
                if (begun.compareAndSet(0, 2)) {
                    return Optional.empty();
                }
            }
            try {
                return end.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException known
                        ? known
                        : new IllegalStateException(failed.getCause());
            }
        }
    }

    private <T> Optional<T> locked(String name, Alone<T> work) throws InterruptedException {
        ClusterLock lock = locks.getLockForName(name);
        if (!lock.tryLock(LOCK_SECONDS, TimeUnit.SECONDS)) {
            return Optional.empty();
        }
        try {
            TransactionTemplate template = services.find(TransactionTemplate.class)
                    .orElseThrow(() -> new IllegalStateException("This product has no transactions"));
            return Optional.of(work.run(new Transactions() {
                @Override
                public <R> R commit(Supplier<R> inside) {
                    return template.execute(inside::get);
                }
            }));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
        try {
            threads.awaitTermination(LOCK_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
