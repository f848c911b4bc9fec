package com.atlassian.jira.util;

/** Long public API; certain. */
public interface I18nHelper {
    String getText(String key);
}
