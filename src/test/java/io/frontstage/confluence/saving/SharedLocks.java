package io.frontstage.confluence.saving;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The locks that all nodes of a cluster share. */
public final class SharedLocks implements ClusterLockService {

    private final Map<String, ReentrantLock> lockByName = new ConcurrentHashMap<>();
    private final List<String> events;

    /** Whether somebody else holds all locks and does not release them. */
    public boolean taken;

    /** @param events records locking and unlocking */
    SharedLocks(List<String> events) {
        this.events = events;
    }

    @Override
    public ClusterLock getLockForName(String name) {
        ReentrantLock shared = lockByName.computeIfAbsent(name, any -> new ReentrantLock());
        ClusterLock lock = mock(ClusterLock.class);
        try {
            lenient().when(lock.tryLock(anyLong(), any())).thenAnswer(call -> {
                boolean got = !taken && shared.tryLock(call.<Long>getArgument(0), call.<TimeUnit>getArgument(1));
                events.add(got ? "lock " + name : "no lock");
                return got;
            });
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
        lenient()
                .doAnswer(call -> {
                    events.add("unlock");
                    shared.unlock();
                    return null;
                })
                .when(lock)
                .unlock();
        return lock;
    }
}
