package io.frontstage.sandbox.wiki;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One lock per name for all nodes. The database holds it and grants it first come, first served. When a node dies its
 * connections end, and its locks are free.
 */
final class SharedLocks implements ClusterLockService {

    /** PostgreSQL's error code for a lock that was not available in time. */
    private static final String NOT_AVAILABLE = "55P03";

    private final SharedStore store;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    SharedLocks(SharedStore store) {
        this.store = store;
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, SharedLock::new);
    }

    /** Waits for the lock with that name. Returns the connection that holds it; empty if it was not free in time. */
    private Optional<Connection> take(String name, long milliseconds) throws SQLException {
        Connection connection = idle.pollFirst();
        if (connection == null) {
            connection = store.connection();
        }
        try (Statement timeout = connection.createStatement();
                PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(2, hashtext(?))")) {
            // 0 would mean for ever
            timeout.execute("set lock_timeout = " + Math.max(1, Math.min(milliseconds, Integer.MAX_VALUE)));
            lock.setString(1, name);
            lock.execute();
            return Optional.of(connection);
        } catch (SQLException e) {
            if (NOT_AVAILABLE.equals(e.getSQLState())) {
                idle.addFirst(connection);
                return Optional.empty();
            }
            connection.close();
            throw e;
        }
    }

    private void giveBack(String name, Connection connection) throws SQLException {
        try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(2, hashtext(?))")) {
            unlock.setString(1, name);
            unlock.execute();
        }
        idle.addFirst(connection);
    }

    private final class SharedLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1;
        private final String name;
        private transient Connection holder;

        SharedLock(String name) {
            super(true);
            this.name = name;
        }

        @Override
        public void lock() {
            super.lock();
            while (!isHeldEverywhere(Integer.MAX_VALUE)) {
                super.lock();
            }
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            super.lockInterruptibly();
            while (!isHeldEverywhere(Integer.MAX_VALUE)) {
                super.lockInterruptibly();
            }
        }

        @Override
        public boolean tryLock() {
            return super.tryLock() && isHeldEverywhere(0);
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            long end = System.nanoTime() + unit.toNanos(time);
            return super.tryLock(time, unit)
                    && isHeldEverywhere(TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
        }

        /** Requests a lock, already held on this node, among all nodes; if that fails, the node's lock is released. */
        private boolean isHeldEverywhere(long milliseconds) {
            if (getHoldCount() > 1) {
                return true;
            }
            boolean held = false;
            try {
                Optional<Connection> taken = take(name, milliseconds);
                taken.ifPresent(connection -> holder = connection);
                held = taken.isPresent();
                return held;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } finally {
                if (!held) {
                    super.unlock();
                }
            }
        }

        @Override
        public void unlock() {
            try {
                if (getHoldCount() == 1) {
                    giveBack(name, holder);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } finally {
                super.unlock();
            }
        }
    }
}
