package com.atlassian.sal.api.net;

import java.io.InputStream;
import java.util.Map;

/** The other server's response. Seen in SAL's old source, used in Jira 10.3.1; high. */
public interface Response {
    int getStatusCode();

    String getResponseBodyAsString() throws ResponseException;

    InputStream getResponseBodyAsStream() throws ResponseException;

    String getStatusText();

    boolean isSuccessful();

    String getHeader(String name);

    Map<String, String> getHeaders();
}
