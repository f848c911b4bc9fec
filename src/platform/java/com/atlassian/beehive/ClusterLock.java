package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** Compiled against Confluence 10.2 and Jira 11.3; certain. */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
