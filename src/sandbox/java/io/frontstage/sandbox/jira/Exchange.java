package io.frontstage.sandbox.jira;

import io.frontstage.sandbox.wiki.Person;
import io.frontstage.sandbox.wiki.Template;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One request to a page, with its response.
 *
 * @param trouble whether the remote API has trouble switched on, which every page shows
 */
record Exchange(HttpServletRequest request, HttpServletResponse response, boolean trouble) {

    String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    boolean post() {
        return request.getMethod().equals("POST");
    }

    /** @param path below the context path */
    void redirect(String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }

    /** The token that a form must send back. */
    String token() {
        Object token = request.getSession(true).getAttribute("token");
        if (token == null) {
            token = UUID.randomUUID();
            request.getSession().setAttribute("token", token);
        }
        return token.toString();
    }

    /** Answers with a page in Jira's frame. */
    void show(int status, String template, Map<String, ?> values) throws IOException {
        boolean dark = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .anyMatch(cookie -> (cookie.getName() + cookie.getValue()).equals("color-modedark"));
        Optional<Person> person = Visit.current().person();
        Map<String, Object> all = new HashMap<>(Json.of(
                "context", request.getContextPath(),
                "dark", dark,
                "mode", dark ? "dark" : "light",
                "token", token(),
                "trouble", trouble,
                "language", Visit.current().locale().getLanguage(),
                "user", person.map(Person::fullName).orElse(""),
                "initials", person.map(Person::initials).orElse("")));
        all.putAll(values);
        all.put("content", Template.named(Exchange.class, template).fill(all));
        String page = Template.named(Exchange.class, "layout").fill(all);
        Json.send(response, status, "text/html;charset=UTF-8", page);
    }
}
