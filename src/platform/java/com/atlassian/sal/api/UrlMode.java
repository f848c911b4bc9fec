package com.atlassian.sal.api;

/**
 * The kind of base address. These two compiled against Confluence 10 and Jira 11; certain (others exist; never switch
 * on it).
 */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE
}
