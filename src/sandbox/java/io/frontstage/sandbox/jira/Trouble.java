package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.host.PluginHost;
import io.frontstage.sandbox.wiki.Person;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Simulates failures of Jira's remote API according to switches, and records requests.
 *
 * <p>The switches over HTTP: GET returns them, PUT sets them (an empty object ends all trouble), DELETE resets them and
 * forgets the recorded requests.
 */
final class Trouble extends HttpServlet implements Filter {
    private static final long serialVersionUID = 1;

    /** The kinds of failure. */
    enum Kind {
        NONE,
        /** 429, with the seconds of {@code retryAfter} if there are any. */
        BUSY,
        ERROR,
        FORBIDDEN,
        /** 404 with a page that is not from Jira. */
        MISSING,
        UNAUTHORIZED,
        /** A login page with status 200, as some single sign-on answers. */
        HTML,
        /** A redirect to the login page. */
        REDIRECT,
        HALF_A_BODY,
        WRONG_JSON,
        /** An issue is created, and the connection breaks before Jira answers; other requests succeed. */
        CREATED_NO_ANSWER,
        /** The connection breaks at once, as if no server were there. */
        DOWN
    }

    /**
     * The switches.
     *
     * @param delay in milliseconds, before anything else
     * @param retryAfter seconds, for {@link Kind#BUSY}; 0 for no header
     * @param path only requests whose method and address contain this text, as in {@code POST /rest/api/2/issue}
     */
    private record Switches(Kind kind, long delay, int retryAfter, String path) {
        boolean meets(String method, String address) {
            boolean creation = method.equals("POST") && address.matches("/rest/api/[^/]+/issue/?");
            return (method + " " + address).contains(path) && (creation || kind != Kind.CREATED_NO_ANSWER);
        }
    }

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String LOGIN_PAGE =
            "<!DOCTYPE html><html><head><title>Log in - Jira</title></head><body><form id=\"login-form\"></form></body></html>";

    private final transient Index index;
    private final transient LinkTrust trust;
    private final transient Optional<PluginHost> plugin;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger(-1);
    private volatile int logged = Integer.MAX_VALUE;
    private transient volatile Switches switches = new Switches(Kind.NONE, 0, 0, "");

    Trouble(Index index, LinkTrust trust, Optional<PluginHost> plugin) {
        this.index = index;
        this.trust = trust;
        this.plugin = plugin;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        String path = request.getRequestURI().substring(request.getContextPath().length());
        requests.add(request.getMethod() + " " + path + " as "
                + Visit.current().person().map(Person::username).orElse("nobody"));
        Switches now = switches;
        if (!now.meets(request.getMethod(), path) || left.getAndUpdate(n -> n > 0 ? n - 1 : n) == 0) {
            chain.doFilter(request, response);
            return;
        }
        sleep(now.delay());
        switch (now.kind()) {
            case NONE -> chain.doFilter(request, response);
            case BUSY -> {
                if (now.retryAfter() > 0) {
                    response.setHeader("Retry-After", String.valueOf(now.retryAfter()));
                }
                Json.send(response, 429, JSON, "{\"message\":\"Rate limit exceeded.\"}");
            }
            case ERROR -> Json.send(
                    response,
                    500,
                    JSON,
                    Json.write(Refused.of(500, "Internal server error").body()));
            case FORBIDDEN -> {
                response.setHeader("X-Authentication-Denied-Reason", "CAPTCHA_CHALLENGE; login-url=/jira/login.jsp");
                Json.send(response, 403, "text/html;charset=UTF-8", LOGIN_PAGE);
            }
            case UNAUTHORIZED -> {
                response.setHeader("WWW-Authenticate", "OAuth realm=\"Jira\", oauth_problem=\"token_rejected\"");
                Json.send(response, 401, "text/html;charset=UTF-8", LOGIN_PAGE);
            }
            case MISSING -> Json.send(
                    response, 404, "text/html;charset=UTF-8", "<html><body><h1>404 Not Found</h1></body></html>");
            case HTML -> Json.send(response, 200, "text/html;charset=UTF-8", LOGIN_PAGE);
            case REDIRECT -> response.sendRedirect(request.getContextPath() + "/login.jsp");
            case WRONG_JSON -> Json.send(response, 200, JSON, "{\"issues\":{\"total\":[]},\"key\":7,\"id\":null}");
            case HALF_A_BODY -> {
                response.setContentType(JSON);
                response.setContentLength(1000);
                response.getOutputStream().print("{\"expand\":\"names\",\"issues\":[{\"key\":\"CX-1");
                response.flushBuffer();
                hangUp(request);
            }
            case CREATED_NO_ANSWER -> {
                try {
                    chain.doFilter(request, new Unheard(response));
                } catch (EOFException e) {
                    hangUp(request);
                }
            }
            case DOWN -> hangUp(request);
        }
    }

    /** Lets Jira do its work, and breaks the connection as soon as it begins to answer. */
    private static final class Unheard extends HttpServletResponseWrapper {
        Unheard(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            throw new EOFException();
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hangUp(HttpServletRequest request) {
        ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getMethod().equals("DELETE")) {
                requests.clear();
                set(Json.read("{}"));
            } else if (request.getMethod().equals("PUT")) {
                set(Json.read(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));
            }
            Json.send(response, 200, JSON, Json.write(state()));
        } catch (Refused e) {
            Json.send(response, e.status(), JSON, Json.write(e.body()));
        }
    }

    /** The switches, and the requests since they were last forgotten. */
    Map<String, Object> state() {
        return Json.of(
                "kind", switches.kind().name().toLowerCase(Locale.ROOT),
                "delay", switches.delay(),
                "retryAfter", switches.retryAfter(),
                "path", switches.path(),
                "times", left.get(),
                "lag", index.lag().toMillis(),
                "changes", logged,
                "pluginEnabled", plugin.filter(PluginHost::enabled).isPresent(),
                "count", requests.size(),
                "requests", requests);
    }

    /**
     * Sets the switches, which are named as in {@link Switches}. There are five more: {@code times} is how many more
     * requests fail; {@code lag} delays the index, in milliseconds; {@code changes} limits the change log entries that
     * Jira sends (-1: Jira does not support change logs); {@code revoke} rejects every token of the link; {@code
     * plugin} set to false disables the plugin, as if it were not installed.
     */
    void set(JsonNode body) {
        String kind = body.path("kind").asText("none");
        Kind known = Stream.of(Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElseThrow(() -> Refused.of(400, "There is no trouble called " + kind + "."));
        left.set(body.path("times").asInt(-1));
        switches = new Switches(
                known,
                body.path("delay").asLong(0),
                body.path("retryAfter").asInt(0),
                body.path("path").asText(""));
        index.lag(Duration.ofMillis(body.path("lag").asLong(Index.LAG.toMillis())));
        logged = body.path("changes").asInt(Integer.MAX_VALUE);
        plugin.ifPresent(body.path("plugin").asBoolean(true) ? PluginHost::enable : PluginHost::disable);
        if (body.path("revoke").asBoolean()) {
            trust.revokeAll();
        }
    }

    int logged() {
        return logged;
    }

    boolean on() {
        return switches.kind() != Kind.NONE || switches.delay() > 0;
    }
}
