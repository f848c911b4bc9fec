package com.atlassian.sal.api.net;

/** Compiled against Jira 10.3.1; certain. */
public interface ReturningResponseHandler<T extends Response, R> {
    R handle(T response) throws ResponseException;
}
