package io.frontstage.sandbox.wiki;

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

/** Finds the user of the request (basic authentication or a session) and the language, and binds both to the thread. */
public final class VisitFilter implements Filter {

    // Confluence's own pages still carry style attributes; scripts come from files only
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; object-src 'none'; frame-ancestors 'self'";

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        prepare(request, response);
        String authorization = request.getHeader("Authorization");
        Optional<Person> person = authorization == null ? Exchange.loggedIn(request) : basic(authorization);
        if (authorization != null && person.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Confluence\"");
            response.sendError(401, "Basic Authentication Failure - Reason : AUTHENTICATED_FAILED");
            return;
        }
        try (Visit visit = Visit.begin(person, locale(request))) {
            chain.doFilter(request, response);
        }
    }

    /** Sets what every response of a product has. */
    public static void prepare(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    /** The person with this name and password, if they are correct. */
    public static Optional<Person> basic(String authorization) {
        if (!authorization.startsWith("Basic ")) {
            return Optional.empty();
        }
        try {
            String credentials = new String(
                    Base64.getDecoder()
                            .decode(authorization.substring("Basic ".length()).strip()),
                    StandardCharsets.UTF_8);
            int colon = credentials.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Person.authenticated(credentials.substring(0, colon), credentials.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The browser's language, among those available. */
    public static Locale locale(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(SharedServices.Locales.SUPPORTED::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
