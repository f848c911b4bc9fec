package com.atlassian.applinks.api;

/** Compiled against platform 8.3.26; certain. */
public interface ApplicationLink extends ReadOnlyApplicationLink {
    Object getProperty(String key);

    Object putProperty(String key, Object value);

    Object removeProperty(String key);
}
