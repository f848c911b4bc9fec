package com.atlassian.jira.project;

/** Long public API; certain. */
public interface Project {
    Long getId();

    String getKey();

    String getName();
}
