package io.frontstage.confluence.editing;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import io.frontstage.confluence.page.ProductServices;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A cache of texts that all nodes share. It holds texts only, because a node that is being upgraded may lack other
 * classes. Not a bean, so that Spring does not inspect its members: the product may lack the classes that they name.
 */
final class SharedTexts {

    private final Cache<String, String> cache;

    private SharedTexts(Cache<String, String> cache) {
        this.cache = cache;
    }

    /**
     * Opens a cache.
     *
     * @param most maximum number of entries; the cache evicts the rest
     * @param stays milliseconds after which an entry that was not written again is evicted
     * @return empty if the product has none
     */
    static Optional<SharedTexts> open(ProductServices services, String name, int most, long stays) {
        return services.find(CacheManager.class)
                .map(caches -> new SharedTexts(caches.getCache(
                        name,
                        null,
                        new CacheSettingsBuilder()
                                .remote()
                                .replicateViaCopy()
                                .maxEntries(most)
                                .expireAfterWrite(stays, TimeUnit.MILLISECONDS)
                                .build())));
    }

    /** {@code null} if there is no such entry. */
    String get(String key) {
        return cache.get(key);
    }

    void put(String key, String text) {
        cache.put(key, text);
    }
}
