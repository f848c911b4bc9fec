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
 * One lock per name for all nodes, kept by the database, who comes first first. With a node that dies its connections end, and its locks
 * are free.
 */
final class SharedLocks implements ClusterLockService {

    /** What PostgreSQL says when a lock was not to be had in time. */
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

    /** The connection that holds the lock of that name; empty: others hold it for longer than this. */
    private Optional<Connection> take(String name, long milliseconds) throws SQLException {
        Connection connection = idle.pollFirst();
        if (connection == null) {
            connection = store.connection();
        }
        try (Statement timeout = connection.createStatement();
                PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(2, hashtext(?))")) {
            // 0 would be for ever
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

        /** Whoever has it on this node asks for it among the nodes; without it there, it is given back here. */
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
