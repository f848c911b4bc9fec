package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.wiki.Person;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * What goes wrong between Jira and whoever asks its remote API, as the switches say; and the list of what was asked.
 *
 * <p>At {@code /rest/sandbox/1.0/trouble}: GET tells, PUT sets (an empty object ends all trouble), DELETE ends it and forgets the requests.
 */
final class Trouble implements Filter {

    /** What happens to a request. */
    enum Kind {
        NONE,
        /** 429, with the seconds of {@code retryAfter} if there are any. */
        BUSY,
        ERROR,
        FORBIDDEN,
        UNAUTHORIZED,
        /** A login page with status 200, as some single sign-on answers. */
        HTML,
        /** A redirect to the login page. */
        REDIRECT,
        HALF_A_BODY,
        WRONG_JSON,
        /** An issue is made, and the connection breaks before Jira says so; other requests go well. */
        CREATED_NO_ANSWER,
        /** The connection breaks at once, as if nobody were there. */
        DOWN
    }

    /**
     * The switches.
     *
     * @param delay in milliseconds, before anything else
     * @param retryAfter seconds, for {@link Kind#BUSY}; 0 for no header
     * @param path only for requests in whose address this is found
     */
    record Switches(Kind kind, long delay, int retryAfter, String path) {
        static final Switches OFF = new Switches(Kind.NONE, 0, 0, "");
    }

    private static final String LOGIN_PAGE =
            "<!DOCTYPE html><html><head><title>Log in - Jira</title></head><body><form id=\"login-form\"></form></body></html>";

    private final Index index;
    private final LinkTrust trust;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger(-1);
    private volatile Switches switches = Switches.OFF;

    Trouble(Index index, LinkTrust trust) {
        this.index = index;
        this.trust = trust;
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
        boolean creation = request.getMethod().equals("POST") && path.matches("/rest/api/[^/]+/issue/?");
        boolean applies = path.contains(now.path())
                && (creation || now.kind() != Kind.CREATED_NO_ANSWER)
                && left.getAndUpdate(n -> n > 0 ? n - 1 : n) != 0;
        if (!applies) {
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
                response.setHeader("X-RateLimit-Limit", "10");
                response.setHeader("X-RateLimit-Remaining", "0");
                send(response, 429, "application/json", "{\"message\":\"Rate limit exceeded.\"}");
            }
            case ERROR -> send(
                    response,
                    500,
                    "application/json",
                    Json.write(Refused.of(500, "Internal server error").body()));
            case FORBIDDEN -> {
                response.setHeader("X-Authentication-Denied-Reason", "CAPTCHA_CHALLENGE; login-url=/jira/login.jsp");
                send(response, 403, "text/html;charset=UTF-8", LOGIN_PAGE);
            }
            case UNAUTHORIZED -> {
                response.setHeader("WWW-Authenticate", "OAuth realm=\"Jira\", oauth_problem=\"token_rejected\"");
                send(response, 401, "text/html;charset=UTF-8", LOGIN_PAGE);
            }
            case HTML -> send(response, 200, "text/html;charset=UTF-8", LOGIN_PAGE);
            case REDIRECT -> response.sendRedirect(request.getContextPath() + "/login.jsp");
            case WRONG_JSON -> send(
                    response, 200, "application/json", "{\"issues\":{\"total\":[]},\"key\":7,\"id\":null}");
            case HALF_A_BODY -> {
                Kept kept = new Kept(response);
                chain.doFilter(request, kept);
                response.setContentLength(kept.bytes.size());
                response.getOutputStream().write(kept.bytes.toByteArray(), 0, kept.bytes.size() / 2);
                response.flushBuffer();
                hangUp(request);
            }
            case CREATED_NO_ANSWER -> {
                chain.doFilter(request, new Kept(response));
                hangUp(request);
            }
            case DOWN -> hangUp(request);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpServletResponse response, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void hangUp(HttpServletRequest request) {
        ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    /** An answer that does not leave the house. */
    private static final class Kept extends HttpServletResponseWrapper {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setContentLength(int length) {}

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int value) {
                    bytes.write(value);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }

    /** The switches as JSON, with the requests since they were forgotten last. */
    private Map<String, Object> state() {
        return Json.of(
                "kind",
                switches.kind().name().toLowerCase(Locale.ROOT),
                "delay",
                switches.delay(),
                "retryAfter",
                switches.retryAfter(),
                "times",
                left.get(),
                "path",
                switches.path(),
                "lag",
                index.lag().toMillis(),
                "count",
                requests.size(),
                "requests",
                List.copyOf(requests));
    }

    void set(JsonNode body) {
        String kind = body.path("kind").asText("none").toUpperCase(Locale.ROOT);
        Kind known = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refused.of(400, "There is no trouble called " + kind + "."));
        left.set(body.path("times").asInt(-1));
        switches = new Switches(
                known,
                body.path("delay").asLong(0),
                body.path("retryAfter").asInt(0),
                body.path("path").asText(""));
        index.lag(Duration.ofMillis(body.path("lag").asLong(Index.LAG.toMillis())));
        if (body.path("revoke").asBoolean()) {
            trust.revokeAll();
        }
    }

    /** The switches over HTTP; never troubled itself. */
    HttpServlet switchboard() {
        return new Switchboard(this);
    }

    private static final class Switchboard extends HttpServlet {
        private static final long serialVersionUID = 1;
        private final transient Trouble trouble;

        Switchboard(Trouble trouble) {
            this.trouble = trouble;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                if (request.getMethod().equals("DELETE")) {
                    trouble.requests.clear();
                    trouble.set(Json.read("{}"));
                } else if (request.getMethod().equals("PUT")) {
                    trouble.set(Json.read(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));
                }
                send(response, 200, "application/json;charset=UTF-8", Json.write(trouble.state()));
            } catch (Refused e) {
                send(response, e.status(), "application/json;charset=UTF-8", Json.write(e.body()));
            }
        }
    }

    boolean is(Kind kind) {
        return switches.kind() == kind;
    }

    /** What was asked, a line each, for the page. */
    String asked() {
        return String.join("\n", requests);
    }

    /** What is switched on, for the page. */
    Optional<String> description() {
        return Optional.of(switches)
                .filter(now -> !now.equals(Switches.OFF))
                .map(now -> now.kind() + ", delay " + now.delay() + " ms");
    }
}
