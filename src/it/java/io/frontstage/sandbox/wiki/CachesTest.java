package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Caches of two nodes. */
class CachesTest {

    private final Caches.Cluster cluster = new Caches.Cluster(Optional.empty());
    private final Caches one = new Caches(cluster);
    private final Caches two = new Caches(cluster);

    private static Cache<String, Object> on(Caches node, CacheSettingsBuilder settings) {
        return node.getCache("test", null, settings.build());
    }

    @Test
    void keepsALocalCacheToItsNode() {
        on(one, new CacheSettingsBuilder().local()).put("key", "value");

        assertThat(on(one, new CacheSettingsBuilder().local()).get("key")).isEqualTo("value");
        assertThat(on(two, new CacheSettingsBuilder().local()).get("key")).isNull();
    }

    @Test
    void takesAChangedKeyAwayFromTheOtherNodes() {
        CacheSettingsBuilder settings = new CacheSettingsBuilder().remote().replicateViaInvalidation();
        on(one, settings).put("key", "old");
        on(two, settings).put("key", "new");

        assertThat(on(one, settings).get("key")).isNull();
        assertThat(on(two, settings).get("key")).isEqualTo("new");
    }

    @Test
    void showsAReplicatedEntryOnAllNodesAsACopy() {
        CacheSettingsBuilder settings = new CacheSettingsBuilder().remote().replicateViaCopy();
        List<String> value = new java.util.ArrayList<>(List.of("a"));
        assertThat(on(one, settings).putIfAbsent("key", value)).isNull();
        value.add("b");

        assertThat(on(two, settings).get("key")).isEqualTo(List.of("a"));
        assertThat(on(two, settings).putIfAbsent("key", "another")).isEqualTo(List.of("a"));
        assertThatThrownBy(() -> on(one, settings).put("other", new Object()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forgetsWhatIsOldOrTooMuch() throws InterruptedException {
        Cache<String, Object> cache =
                on(one, new CacheSettingsBuilder().maxEntries(2).expireAfterWrite(50, TimeUnit.MILLISECONDS));
        cache.put("a", 1);
        cache.put("b", 2);
        cache.put("c", 3);
        assertThat(cache.get("a")).isNull();
        assertThat(cache.get("c")).isEqualTo(3);

        Thread.sleep(60);

        assertThat(cache.get("c")).isNull();
        assertThat(cache.getKeys()).isEmpty();
    }

    @Test
    void loadsWhatIsMissingOnce() {
        Cache<String, String> cache =
                one.getCache("loading", key -> key + System.nanoTime(), new CacheSettingsBuilder().build());

        assertThat(cache.get("key")).isEqualTo(cache.get("key"));
    }
}
