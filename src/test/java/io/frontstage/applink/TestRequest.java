package io.frontstage.applink;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request with the JDK's client, on a connection of its own. It honours the timeouts, and sends its body in Latin-1,
 * as a product might.
 */
final class TestRequest implements ApplicationLinkRequest {

    /** The header with the person's name. */
    static final String PERSON = "X-Test-Person";

    static {
        // otherwise the JDK would send a POST twice if the answer breaks off
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final MethodType method;
    private final URI address;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int connect;
    private int read;
    private boolean follow = true;
    private String body;

    TestRequest(MethodType method, URI address) {
        this.method = method;
        this.address = address;
    }

    @Override
    public TestRequest setConnectionTimeout(int milliseconds) {
        connect = milliseconds;
        return this;
    }

    @Override
    public TestRequest setSoTimeout(int milliseconds) {
        read = milliseconds;
        return this;
    }

    @Override
    public TestRequest setHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    @Override
    public TestRequest setFollowRedirects(boolean wanted) {
        follow = wanted;
        return this;
    }

    @Override
    public TestRequest setRequestBody(String text, String contentType) {
        body = text;
        return setHeader("Content-Type", contentType);
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        if (connect <= 0 || read <= 0) {
            throw new AssertionError("a request without limits");
        }
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            try {
                return handler.handle(send(connection));
            } finally {
                connection.disconnect();
            }
        } catch (IOException failed) {
            throw new ResponseException(failed);
        }
    }

    private Answered send(HttpURLConnection connection) throws IOException {
        connection.setConnectTimeout(connect);
        connection.setReadTimeout(read);
        connection.setInstanceFollowRedirects(follow);
        connection.setRequestMethod(method.name());
        connection.setRequestProperty("Connection", "close");
        headers.forEach(connection::setRequestProperty);
        if (body != null) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(body.getBytes(StandardCharsets.ISO_8859_1));
        }
        return new Answered(connection.getResponseCode(), connection);
    }

    private record Answered(int status, HttpURLConnection connection) implements Response {

        @Override
        public int getStatusCode() {
            return status;
        }

        @Override
        public String getResponseBodyAsString() {
            throw new AssertionError("reads without bounds");
        }

        @Override
        public InputStream getResponseBodyAsStream() throws ResponseException {
            try {
                return status >= 400 ? connection.getErrorStream() : connection.getInputStream();
            } catch (IOException failed) {
                throw new ResponseException(failed);
            }
        }

        @Override
        public String getStatusText() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isSuccessful() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getHeader(String name) {
            return connection.getHeaderField(name);
        }

        @Override
        public Map<String, String> getHeaders() {
            throw new UnsupportedOperationException();
        }
    }

    @Override
    public TestRequest setUrl(String url) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TestRequest setRequestBody(String text) {
        throw new AssertionError("a body without a type");
    }

    @Override
    public TestRequest addRequestParameters(String... params) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TestRequest addHeader(String name, String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void execute(ResponseHandler<? super Response> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String execute() {
        throw new AssertionError("reads without bounds");
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> handler) {
        throw new AssertionError("a revoked token would go unnoticed");
    }
}
