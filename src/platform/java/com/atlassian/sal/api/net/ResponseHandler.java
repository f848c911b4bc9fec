package com.atlassian.sal.api.net;

/** Seen in SAL's old source, used in Jira 10.3.1; high. */
public interface ResponseHandler<R extends Response> {
    void handle(R response) throws ResponseException;
}
