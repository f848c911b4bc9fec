package com.atlassian.confluence.api.service.exceptions;

/** The content does not exist. Documented from 5.5 on; high. */
public class NotFoundException extends ServiceException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String message) {
        super(message);
    }
}
