package com.atlassian.jira.issue;

import com.atlassian.jira.project.Project;

/** A Jira issue. {@code getId, getKey} compiled against Jira 11; the rest long public API (high). */
public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    Project getProjectObject();
}
