package com.atlassian.cache;

/** Used in Jira 11; certain. */
public interface CacheLoader<K, V> {
    V load(K key);
}
