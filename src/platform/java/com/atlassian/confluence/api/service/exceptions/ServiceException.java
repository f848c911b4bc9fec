package com.atlassian.confluence.api.service.exceptions;

/** A call of a service failed; unchecked. Long public API; high. */
public class ServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServiceException(String message) {
        super(message);
    }
}
