package com.atlassian.cache;

/**
 * Built by {@link CacheSettingsBuilder}. Compiled against Confluence 10 and Jira 11; certain. The getters (8.x, high)
 * are for the product: {@code null} for what was not set.
 */
public interface CacheSettings {
    Long getExpireAfterWrite();

    Long getExpireAfterAccess();

    Integer getMaxEntries();

    Boolean getLocal();

    Boolean getReplicateViaCopy();
}
