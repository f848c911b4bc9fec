package com.atlassian.cache;

/** Compiled against Confluence 10 and Jira 11; certain. */
public interface CacheFactory {
    /** The loader may be {@code null}. */
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings);
}
