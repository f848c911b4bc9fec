package io.frontstage.sandbox.jira;

import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.wiki.Person;
import io.frontstage.sandbox.wiki.VisitFilter;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Finds the user of the request: over the application link, with basic authentication (only the sandbox allows it), or
 * in a session.
 */
record AuthenticationFilter(LinkTrust trust) implements Filter {
    static final String PERSON = "person";

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        VisitFilter.prepare(request, response);
        Optional<LinkTrust.Caller> caller = trust.caller(request);
        Optional<String> name = caller.isPresent() ? caller.get().name() : named(request);
        Optional<Person> person = name.flatMap(Visit::person);
        if (person.isEmpty() && (caller.isPresent() || request.getHeader("Authorization") != null)) {
            String problem = name.isPresent() ? "permission_denied" : "token_rejected";
            response.setHeader(
                    "WWW-Authenticate",
                    caller.isPresent()
                            ? "OAuth realm=\"Jira\", oauth_problem=\"" + problem + "\""
                            : "Basic realm=\"Jira\"");
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            Json.send(
                    response,
                    401,
                    "text/html;charset=UTF-8",
                    "<html><head><title>Unauthorized (401)</title></head></html>");
            return;
        }
        Visit.CURRENT.set(new Visit(person, VisitFilter.locale(request)));
        try {
            chain.doFilter(request, response);
        } finally {
            Visit.CURRENT.remove();
        }
    }

    private static Optional<String> named(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null
                ? VisitFilter.basic(authorization).map(Person::username)
                : Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(PERSON));
    }
}
