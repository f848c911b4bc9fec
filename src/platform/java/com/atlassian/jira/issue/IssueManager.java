package com.atlassian.jira.issue;

/** Finds issues; checks no permission, returns {@code null} for none. By key compiled against Jira 11; certain. */
public interface IssueManager {
    MutableIssue getIssueObject(String key);

    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueByCurrentKey(String key);
}
