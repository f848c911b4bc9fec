package com.atlassian.jira.util;

/** What is wrong with a clause. Long public API; certain. */
public interface MessageSet {
    void addErrorMessage(String message);

    void addWarningMessage(String message);

    boolean hasAnyErrors();
}
