package io.frontstage.sandbox.wiki;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One request to a page of the wiki, with its answer. */
final class Exchange {

    /** Ends an action: there is no such thing, or the person may not see it. */
    static final class NotFound extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Ends an action: the person may see the content but not do this. */
    static final class Forbidden extends RuntimeException {
        private static final long serialVersionUID = 1;

        Forbidden(String message) {
            super(message);
        }
    }

    private static final String PERSON = "person";
    private static final String TOKEN = "atl_token";

    private final Wiki wiki;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Exchange(Wiki wiki, HttpServletRequest request, HttpServletResponse response) {
        this.wiki = wiki;
        this.request = request;
        this.response = response;
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    Optional<Person> person() {
        return Visit.current().person();
    }

    String username() {
        return person().map(Person::username).orElse("");
    }

    /** The request parameter, or an empty text. */
    String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    long id(String name) {
        try {
            return Long.parseLong(parameter(name));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }

    List<Part> files(String field) throws IOException {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(field) && part.getSubmittedFileName() != null)
                    .filter(part -> !part.getSubmittedFileName().isEmpty())
                    .toList();
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    /** The content with that id, if the person may see it. */
    StoredContent visible(String idParameter) {
        return visible(wiki.contents().byId(id(idParameter)));
    }

    StoredContent visible(Optional<StoredContent> content) {
        return content.filter(found -> wiki.access().mayView(person(), found)).orElseThrow(NotFound::new);
    }

    StoredContent editable(String idParameter) {
        StoredContent content = visible(idParameter);
        if (!wiki.access().mayEdit(person(), content)) {
            throw new Forbidden("You cannot edit this page.");
        }
        return content;
    }

    static Optional<Person> loggedIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(PERSON))
                .flatMap(Person::named);
    }

    void logIn(Person person) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(PERSON, person.username());
    }

    void logOut() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The token that a form must send back. */
    String token() {
        HttpSession session = request.getSession(true);
        if (session.getAttribute(TOKEN) == null) {
            session.setAttribute(TOKEN, UUID.randomUUID().toString());
        }
        return (String) session.getAttribute(TOKEN);
    }

    void requireToken() {
        if (!"no-check".equals(request.getHeader("X-Atlassian-Token")) && !token().equals(parameter(TOKEN))) {
            throw new Forbidden("XSRF Security Token Missing");
        }
    }

    /** @param path below the context path */
    void redirect(String path) throws IOException {
        response.sendRedirect(Addresses.CONTEXT + path);
    }

    void html(int status, String page) throws IOException {
        bytes(status, "text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(int status, String type, byte[] data) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(data.length);
        response.getOutputStream().write(data);
    }

    void show(String template, Map<String, ?> values) throws IOException {
        html(200, new Layout(wiki, this).page(template, values, Optional.empty(), List.of()));
    }

    void show(String template, Map<String, ?> values, StoredContent content, String... contexts) throws IOException {
        html(200, new Layout(wiki, this).page(template, values, Optional.of(content), List.of(contexts)));
    }
}
