package io.frontstage.sandbox.jira;

import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.wiki.Person;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds out who makes the request: over the application link, with basic authentication (on in the sandbox only), or in a session. */
final class Door implements Filter {
    static final String PERSON = "person";

    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; object-src 'none'; frame-ancestors 'self'";

    private final LinkTrust trust;

    Door(LinkTrust trust) {
        this.trust = trust;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        request.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        Optional<LinkTrust.Caller> caller = trust.caller(request);
        String authorization = request.getHeader("Authorization");
        Optional<Person> person = caller.isPresent()
                ? caller.get().name().flatMap(Visit::person)
                : authorization == null ? inSession(request) : basic(authorization);
        if (person.isEmpty() && (caller.isPresent() || authorization != null)) {
            refuse(response, caller);
            return;
        }
        Visit.CURRENT.set(new Visit(person, locale(request)));
        try {
            chain.doFilter(request, response);
        } finally {
            Visit.CURRENT.remove();
        }
    }

    private static void refuse(HttpServletResponse response, Optional<LinkTrust.Caller> caller) throws IOException {
        String challenge = caller.map(who -> who.name().isPresent() ? "permission_denied" : "token_rejected")
                .map(problem -> "OAuth realm=\"Jira\", oauth_problem=\"" + problem + "\"")
                .orElse("Basic realm=\"Jira\"");
        response.setHeader("WWW-Authenticate", challenge);
        response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        response.setStatus(401);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<html><head><title>Unauthorized (401)</title></head><body>401</body></html>");
    }

    static Optional<Person> inSession(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(PERSON))
                .flatMap(Visit::person);
    }

    private static Optional<Person> basic(String authorization) {
        try {
            String[] nameAndPassword = new String(
                            Base64.getDecoder()
                                    .decode(authorization
                                            .replaceFirst("^Basic ", "")
                                            .strip()),
                            StandardCharsets.UTF_8)
                    .split(":", 2);
            return nameAndPassword.length < 2
                    ? Optional.empty()
                    : Person.authenticated(nameAndPassword[0], nameAndPassword[1])
                            .flatMap(known -> Visit.person(known.username()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Locale locale(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(Set.of(Locale.ENGLISH, Locale.GERMAN)::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
