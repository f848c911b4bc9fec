package com.atlassian.beehive;

/** Compiled against Confluence 10.2 and Jira 11.3; certain. */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
