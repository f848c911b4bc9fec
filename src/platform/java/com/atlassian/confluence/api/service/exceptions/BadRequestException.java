package com.atlassian.confluence.api.service.exceptions;

/** The request is incomplete or impossible. Documented from 5.5 on; high. */
public class BadRequestException extends ServiceException {
    private static final long serialVersionUID = 1L;

    public BadRequestException(String message) {
        super(message);
    }
}
