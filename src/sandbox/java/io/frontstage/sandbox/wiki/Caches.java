package io.frontstage.sandbox.wiki;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The caches of one node. The entries of a local cache stay on the node; those of a replicated one are copied to all
 * nodes; any other cache has its own entries on each node, and a change on one node removes the key from the others.
 */
final class Caches implements CacheManager {

    private static final int MAX_ENTRIES = 1000;

    /** What the nodes' caches share. */
    static final class Cluster implements AutoCloseable {
        private final Map<String, Entries> replicated = new ConcurrentHashMap<>();
        private final List<Caches> nodes = new CopyOnWriteArrayList<>();
        private final Optional<CacheWire> wire;

        /** @param store for nodes in other processes */
        Cluster(Optional<SharedStore> store) {
            wire = store.map(shared -> new CacheWire(shared, this::heard));
        }

        private void heard(CacheWire.Change change) {
            if (change.value() == null && !replicated.containsKey(change.cache())) {
                nodes.forEach(node -> node.forget(change.cache(), change.key()));
                return;
            }
            // it is created if nobody on this node has used that cache yet
            Entries copied = replicated.computeIfAbsent(change.cache(), name -> new Entries(MAX_ENTRIES));
            synchronized (copied) {
                long now = System.currentTimeMillis();
                if (change.value() == null) {
                    copied.remove(change.key());
                } else {
                    copied.put(change.key(), new Entry(change.value(), now, new long[] {now}));
                }
            }
        }

        private void tell(String cache, Object key) {
            wire.ifPresent(there -> there.tell(cache, key, copy(cache, key)));
        }

        private byte[] copy(String cache, Object key) {
            Entries copied = replicated.get(cache);
            if (copied == null) {
                return null;
            }
            synchronized (copied) {
                Entry entry = copied.get(key);
                return entry == null ? null : (byte[]) entry.value();
            }
        }

        @Override
        public void close() {
            wire.ifPresent(CacheWire::close);
        }
    }

    private record Entry(Object value, long written, long[] used) {}

    private static final class Entries extends LinkedHashMap<Object, Entry> {
        private static final long serialVersionUID = 1;
        private final int most;

        Entries(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Entry> eldest) {
            return size() > most;
        }
    }

    private final Cluster cluster;
    private final Map<String, NodeCache<?, ?>> caches = new ConcurrentHashMap<>();

    Caches(Cluster cluster) {
        this.cluster = cluster;
        cluster.nodes.add(this);
    }

    /** Removes the node from the cluster. */
    void leave() {
        cluster.nodes.remove(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        return (Cache<K, V>) caches.computeIfAbsent(name, n -> made(n, Optional.ofNullable(loader), settings));
    }

    private <K, V> NodeCache<K, V> made(String name, Optional<CacheLoader<K, V>> loader, CacheSettings settings) {
        boolean local = Boolean.TRUE.equals(settings.getLocal());
        boolean copied = !local && Boolean.TRUE.equals(settings.getReplicateViaCopy());
        int most = Optional.ofNullable(settings.getMaxEntries()).orElse(MAX_ENTRIES);
        Entries entries = copied ? cluster.replicated.computeIfAbsent(name, n -> new Entries(most)) : new Entries(most);
        Consumer<Object> changed = local ? key -> {} : key -> changed(name, key);
        return new NodeCache<>(name, loader, settings, entries, copied, changed);
    }

    private void changed(String name, Object key) {
        if (!cluster.replicated.containsKey(name)) {
            cluster.nodes.stream().filter(node -> node != this).forEach(node -> node.forget(name, key));
        }
        cluster.tell(name, key);
    }

    private void forget(String name, Object key) {
        Optional.ofNullable(caches.get(name)).ifPresent(there -> there.forget(key));
    }

    private record NodeCache<K, V>(
            String getName,
            Optional<CacheLoader<K, V>> loader,
            CacheSettings settings,
            Entries entries,
            boolean copied,
            Consumer<Object> changed)
            implements Cache<K, V> {

        void forget(Object key) {
            synchronized (entries) {
                entries.remove(key);
            }
        }

        @Override
        public Collection<K> getKeys() {
            synchronized (entries) {
                @SuppressWarnings("unchecked")
                Collection<K> keys = (Collection<K>) List.copyOf(entries.keySet());
                return keys.stream().filter(this::containsKey).toList();
            }
        }

        @Override
        public V get(K key) {
            return found(key).orElseGet(() -> loader.map(with -> with.load(key))
                    .map(loaded -> {
                        V earlier = putIfAbsent(key, loaded);
                        return earlier == null ? loaded : earlier;
                    })
                    .orElse(null));
        }

        @SuppressWarnings("unchecked")
        private Optional<V> found(K key) {
            synchronized (entries) {
                Entry entry = entries.get(key);
                long now = System.currentTimeMillis();
                if (entry == null
                        || past(settings.getExpireAfterWrite(), entry.written(), now)
                        || past(settings.getExpireAfterAccess(), entry.used()[0], now)) {
                    entries.remove(key);
                    return Optional.empty();
                }
                entry.used()[0] = now;
                return Optional.of((V) (copied ? read((byte[]) entry.value()) : entry.value()));
            }
        }

        private static boolean past(Long milliseconds, long since, long now) {
            return milliseconds != null && now - since >= milliseconds;
        }

        @Override
        public void put(K key, V value) {
            if (key == null || value == null) {
                throw new NullPointerException("A cache holds no null: " + key + " → " + value);
            }
            long now = System.currentTimeMillis();
            synchronized (entries) {
                entries.put(key, new Entry(copied ? written(value) : value, now, new long[] {now}));
            }
            changed.accept(key);
        }

        @Override
        public V putIfAbsent(K key, V value) {
            synchronized (entries) {
                Optional<V> there = found(key);
                if (there.isEmpty()) {
                    put(key, value);
                }
                return there.orElse(null);
            }
        }

        @Override
        public void remove(K key) {
            forget(key);
            changed.accept(key);
        }

        @Override
        public boolean remove(K key, V value) {
            synchronized (entries) {
                boolean same = found(key).filter(value::equals).isPresent();
                if (same) {
                    remove(key);
                }
                return same;
            }
        }

        @Override
        public void removeAll() {
            getKeys().forEach(this::remove);
        }

        @Override
        public boolean containsKey(K key) {
            return found(key).isPresent();
        }

        private static byte[] written(Object value) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            } catch (IOException e) {
                throw new IllegalArgumentException("A replicated cache cannot hold a " + value.getClass(), e);
            }
            return bytes.toByteArray();
        }

        /**
         * Reads a value. Only classes of the JDK and the product are known; a plugin's classes may be missing on a node
         * that was just upgraded.
         */
        private static Object read(byte[] bytes) {
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
                return in.readObject();
            } catch (IOException | ClassNotFoundException e) {
                throw new IllegalStateException("A replicated cache holds what cannot be read: " + e, e);
            }
        }
    }
}
