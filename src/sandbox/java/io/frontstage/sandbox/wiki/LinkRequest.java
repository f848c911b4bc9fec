package io.frontstage.sandbox.wiki;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request to Jira on behalf of a person. Redirects of GET are followed by default; without timeouts it waits for
 * ever, as in the product.
 */
final class LinkRequest implements ApplicationLinkRequest {

    static {
        // otherwise the JDK repeats a POST by itself when there is no answer
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final MethodType method;
    private final Runnable rejected;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private URI address;
    private Optional<byte[]> body = Optional.empty();
    private int connectTimeout;
    private int readTimeout;
    private boolean follow = true;

    /** @param rejected called when Jira rejects the token of a three-legged link */
    LinkRequest(MethodType method, URI address, Map<String, String> person, Runnable rejected) {
        this.method = method;
        this.address = address;
        this.rejected = rejected;
        person.forEach(this::setHeader);
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int milliseconds) {
        connectTimeout = milliseconds;
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int milliseconds) {
        readTimeout = milliseconds;
        return this;
    }

    @Override
    public ApplicationLinkRequest setUrl(String url) {
        address = URI.create(url);
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String text) {
        throw new UnsupportedOperationException("name the content type");
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String text, String contentType) {
        body = Optional.of(text.getBytes(StandardCharsets.UTF_8));
        return setHeader("Content-Type", contentType);
    }

    @Override
    public ApplicationLinkRequest addRequestParameters(String... parameters) {
        throw new UnsupportedOperationException("forms are not for Jira's REST");
    }

    @Override
    public ApplicationLinkRequest addHeader(String name, String value) {
        headers.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String name, String value) {
        headers.remove(name);
        return addHeader(name, value);
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean followRedirects) {
        follow = followRedirects;
        return this;
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    @Override
    public void execute(ResponseHandler<? super Response> handler) throws ResponseException {
        executeAndReturn(response -> {
            handler.handle(response);
            return "";
        });
    }

    @Override
    public String execute() throws ResponseException {
        return executeAndReturn(response -> {
            if (!response.isSuccessful()) {
                throw new ResponseException("Unexpected response received. Status code: " + response.getStatusCode());
            }
            return response.getResponseBodyAsString();
        });
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        return executeAndReturn(
                response -> rejects(response) ? handler.credentialsRequired(response) : handler.handle(response));
    }

    private static boolean rejects(Response response) {
        return Optional.ofNullable(response.getHeader("WWW-Authenticate"))
                .filter(challenge -> challenge.contains("oauth_problem=\"token_"))
                .isPresent();
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> handler) throws ResponseException {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            try {
                Response response = new Answer(connection, sent(connection));
                if (rejects(response)) {
                    rejected.run();
                }
                return handler.handle(response);
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            throw new ResponseException(e);
        }
    }

    private int sent(HttpURLConnection connection) throws IOException {
        connection.setRequestMethod(method.name());
        connection.setConnectTimeout(connectTimeout);
        connection.setReadTimeout(readTimeout);
        connection.setInstanceFollowRedirects(follow && method == MethodType.GET);
        headers.forEach((name, values) -> values.forEach(value -> connection.addRequestProperty(name, value)));
        if (body.isPresent()) {
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body.get());
            }
        }
        return connection.getResponseCode();
    }

    private record Answer(HttpURLConnection connection, int getStatusCode) implements Response {

        @Override
        public InputStream getResponseBodyAsStream() throws ResponseException {
            try {
                InputStream in = getStatusCode >= 400 ? connection.getErrorStream() : connection.getInputStream();
                return in == null ? new ByteArrayInputStream(new byte[0]) : in;
            } catch (IOException e) {
                throw new ResponseException(e);
            }
        }

        @Override
        public String getResponseBodyAsString() throws ResponseException {
            try (InputStream in = getResponseBodyAsStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new ResponseException(e);
            }
        }

        @Override
        public String getStatusText() {
            try {
                return connection.getResponseMessage();
            } catch (IOException e) {
                return "";
            }
        }

        @Override
        public boolean isSuccessful() {
            return getStatusCode >= 200 && getStatusCode < 300;
        }

        @Override
        public String getHeader(String name) {
            return connection.getHeaderField(name);
        }

        @Override
        public Map<String, String> getHeaders() {
            Map<String, String> all = new LinkedHashMap<>();
            connection.getHeaderFields().forEach((name, values) -> {
                if (name != null) {
                    all.put(name, String.join(",", values));
                }
            });
            return all;
        }
    }
}
