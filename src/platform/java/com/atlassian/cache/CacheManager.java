package com.atlassian.cache;

/** Compiled against Confluence 10 and Jira 11; certain. */
public interface CacheManager extends CacheFactory {}
