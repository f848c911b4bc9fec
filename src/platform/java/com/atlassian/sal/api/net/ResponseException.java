package com.atlassian.sal.api.net;

/** The call failed. Long public API; certain. */
public class ResponseException extends Exception {
    private static final long serialVersionUID = 1L;

    public ResponseException() {}

    public ResponseException(String message) {
        super(message);
    }

    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }

    public ResponseException(Throwable cause) {
        super(cause);
    }
}
