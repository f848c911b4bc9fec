package com.atlassian.cache;

/** Made by {@link CacheSettingsBuilder}. Compiled against Confluence 10 and Jira 11; certain. */
public interface CacheSettings {}
