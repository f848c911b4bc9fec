package com.atlassian.cache;

/** Made by {@link CacheSettingsBuilder}. Compiled against Confluence 10 and Jira 11; certain. The getters (8.x, high) are the product's business: {@code null} where nothing was set. */
public interface CacheSettings {
    Long getExpireAfterWrite();

    Long getExpireAfterAccess();

    Integer getMaxEntries();

    Boolean getLocal();

    Boolean getReplicateViaCopy();
}
