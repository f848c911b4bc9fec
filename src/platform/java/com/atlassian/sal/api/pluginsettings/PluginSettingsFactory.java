package com.atlassian.sal.api.pluginsettings;

/** Compiled against Confluence 10 and Jira 11; certain. */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
