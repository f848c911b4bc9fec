package com.atlassian.jira.component;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;

/** Jira's own services, for classes without injection. The last two compiled against Jira 11; certain. */
public class ComponentAccessor {
    private ComponentAccessor() {}

    public static <T> T getComponent(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public static IssueManager getIssueManager() {
        throw new UnsupportedOperationException();
    }

    public static JiraAuthenticationContext getJiraAuthenticationContext() {
        throw new UnsupportedOperationException();
    }
}
