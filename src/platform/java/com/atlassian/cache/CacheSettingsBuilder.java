package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * {@code expireAfterWrite} and {@code build} compiled against Confluence 10 and Jira 11; the rest seen in 8.x (high).
 * The product brings this class; here it stores the settings for the sandbox.
 */
public class CacheSettingsBuilder {
    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Integer maxEntries;
    private Boolean local;
    private Boolean replicateViaCopy;

    private record Built(
            Long getExpireAfterAccess,
            Long getExpireAfterWrite,
            Integer getMaxEntries,
            Boolean getLocal,
            Boolean getReplicateViaCopy)
            implements CacheSettings {}

    public CacheSettingsBuilder() {}

    public CacheSettings build() {
        return new Built(expireAfterAccess, expireAfterWrite, maxEntries, local, replicateViaCopy);
    }

    public CacheSettingsBuilder expireAfterAccess(long duration, TimeUnit unit) {
        expireAfterAccess = unit.toMillis(duration);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long duration, TimeUnit unit) {
        expireAfterWrite = unit.toMillis(duration);
        return this;
    }

    public CacheSettingsBuilder flushable() {
        return this;
    }

    public CacheSettingsBuilder maxEntries(int entries) {
        maxEntries = entries;
        return this;
    }

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }
    /** The same entries on all nodes. */
    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        replicateViaCopy = true;
        return this;
    }
    /** Each node has its own entries; a change on one node removes the key from the others. */
    public CacheSettingsBuilder replicateViaInvalidation() {
        replicateViaCopy = false;
        return this;
    }
}
