package com.atlassian.sal.api.pluginsettings;

/** Small settings: texts, lists and maps of texts. Compiled against Confluence 10 and Jira 11; certain. */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
