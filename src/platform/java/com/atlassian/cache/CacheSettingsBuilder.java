package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** {@code expireAfterWrite} and {@code build} compiled against Confluence 10 and Jira 11; the rest seen in 8.x (high). */
public class CacheSettingsBuilder {
    public CacheSettingsBuilder() {}

    public CacheSettings build() {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder expireAfterAccess(long duration, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder expireAfterWrite(long duration, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder flushable() {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder maxEntries(int entries) {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder local() {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder remote() {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        throw new UnsupportedOperationException();
    }
}
