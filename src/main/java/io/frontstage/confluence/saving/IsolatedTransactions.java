package io.frontstage.confluence.saving;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.frontstage.confluence.ProductServices;
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
 * Runs work alone in the cluster and in transactions of its own. The product's template joins the transaction that the request's thread
 * has already, and that one is committed after any unlocking: so the work is done on a thread that has none. See docs/decisions/0021.
 */
@ConfluenceComponent
public class IsolatedTransactions implements DisposableBean {

    /** As long as anybody waits for a lock. */
    static final long LOCK_SECONDS = 5;

    /** As long as a request waits until its work begins, in seconds: others may be ahead of it, and each of them may wait for a lock. */
    static final long QUEUE_SECONDS = 20;

    /** As many threads of this node as save at a time; work on one file goes in turn whatever their number. */
    static final int MAX_THREADS = 4;

    /** As many requests as wait for one of them. */
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

    /** Begins and commits transactions. What is loaded in one is stale in the next. */
    @FunctionalInterface
    public interface Transactions {

        /** Runs work in a transaction that is committed when this returns, and rolled back when it throws. */
        <T> T commit(Supplier<T> work);
    }

    /** Work that is alone while it runs. */
    @FunctionalInterface
    public interface Alone<T> {

        T run(Transactions transactions);
    }

    /**
     * Runs work while no other node or thread runs work of the same name.
     *
     * @param name of the lock, in the whole cluster
     * @param person as whom; {@code null} is the anonymous user
     * @return empty if others were at it all the time; the work was not begun then and will not be
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
            } catch (Throwable failed) { // the thread that waits throws it
                end.completeExceptionally(failed);
            } finally {
                AuthenticatedUserThreadLocal.set(null);
                Thread.currentThread().setContextClassLoader(before);
            }
        }

        /** Waits for the beginning as long as people wait, and then for the end: what has begun is told as it ends. */
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
