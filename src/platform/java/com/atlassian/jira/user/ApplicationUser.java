package com.atlassian.jira.user;

/** Compiled against Jira 11.3.1; certain. */
public interface ApplicationUser {
    String getKey();

    String getUsername();

    String getDisplayName();
}
