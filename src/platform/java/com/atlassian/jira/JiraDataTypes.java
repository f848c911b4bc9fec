package com.atlassian.jira;

/** The kinds of {@link JiraDataType}. Documented for Jira 10.7; certain. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() {};

    private JiraDataTypes() {}
}
