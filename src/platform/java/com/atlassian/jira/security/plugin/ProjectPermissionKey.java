package com.atlassian.jira.security.plugin;

/** Compiled against Jira 11.3.1; certain. */
public final class ProjectPermissionKey {
    private final String key;

    public ProjectPermissionKey(String key) {
        this.key = key;
    }

    @Override
    public String toString() {
        return key;
    }
}
