package com.atlassian.confluence.api.service.exceptions;

/** The person is not allowed to do that; in read-only mode nobody is. Documented from 5.5 on; high. */
public class PermissionException extends ServiceException {
    private static final long serialVersionUID = 1L;

    public PermissionException(String message) {
        super(message);
    }
}
