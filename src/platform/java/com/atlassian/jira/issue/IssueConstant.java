package com.atlassian.jira.issue;

/**
 * A value from a list, such as the status of an issue. {@code getName, getNameTranslation} called by a public plugin
 * built against Jira 11.0.
 */
public interface IssueConstant {
    String getName();

    String getNameTranslation();
}
