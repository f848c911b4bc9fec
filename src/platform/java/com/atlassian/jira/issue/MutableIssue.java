package com.atlassian.jira.issue;

/** Compiled against Jira 11; certain. */
public interface MutableIssue extends Issue {}
