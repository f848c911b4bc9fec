package com.atlassian.jira.issue;

/** What an issue has by choice, such as its status. {@code getName, getNameTranslation} called by a public plugin built against Jira 11.0. */
public interface IssueConstant {
    String getName();

    String getNameTranslation();
}
