package com.atlassian.jira.issue;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;

/** A Jira issue. {@code getId, getKey} compiled against Jira 11; {@code getStatus} called by a public plugin built against Jira 11.0; the rest long public API (high). */
public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    Project getProjectObject();

    Status getStatus();
}
