package com.atlassian.jira.util;

/** Long public API; certain. */
public class MessageSetImpl implements MessageSet {
    private boolean errors;

    @Override
    public void addErrorMessage(String message) {
        errors = true;
    }

    @Override
    public void addWarningMessage(String message) {}

    @Override
    public boolean hasAnyErrors() {
        return errors;
    }
}
