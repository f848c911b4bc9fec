package com.atlassian.jira.util;

import java.util.Set;

/** What is wrong with a clause. Long public API; certain. */
public interface MessageSet {
    void addErrorMessage(String message);

    void addWarningMessage(String message);

    boolean hasAnyErrors();

    Set<String> getErrorMessages();
}
