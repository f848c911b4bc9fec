package com.atlassian.cache;

import java.util.Collection;

/** No nulls; never implement it. Documented up to 4.0; since Confluence 10.1 most of it is in a supertype; high. */
public interface Cache<K, V> {
    String getName();

    Collection<K> getKeys();

    V get(K key);

    void put(K key, V value);

    V putIfAbsent(K key, V value);

    void remove(K key);

    boolean remove(K key, V value);

    void removeAll();

    boolean containsKey(K key);
}
