package com.atlassian.jira.exception;

/**
 * A checked exception, according to Jira 6's own sources: high. Catch {@code Exception} instead, so that no class file
 * of ours names it.
 */
public class GetException extends Exception {
    private static final long serialVersionUID = 1;

    public GetException(String message) {
        super(message);
    }
}
