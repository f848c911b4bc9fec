package io.frontstage.sandbox.wiki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The request, taken apart. */
record RestCall(HttpServletRequest request, List<String> path) {

    /** Ends a request with an error. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    static final int MOST_RESULTS = 200;

    private static final ObjectMapper JSON = new ObjectMapper();

    RestCall(HttpServletRequest request) {
        this(
                request,
                Arrays.stream(Optional.ofNullable(request.getPathInfo())
                                .orElse("/")
                                .split("/"))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    boolean is(String method, String... pattern) {
        if (!request.getMethod().equals(method) || path.size() != pattern.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (!pattern[i].equals("*") && !pattern[i].equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }

    Set<String> expand() {
        return Arrays.stream(parameter("expand").orElse("").split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    long id(int index) {
        String text = path.get(index).replaceFirst("^att", "");
        if (!text.matches("\\d{1,18}")) {
            throw new Refused(404, "No content found with id: " + path.get(index));
        }
        return Long.parseLong(text);
    }

    JsonNode body() throws IOException {
        return JSON.readTree(request.getInputStream());
    }

    /** One page of a list, as {@code start} and {@code limit} say. */
    Map<String, Object> page(RestJson json, List<Map<String, Object>> all) {
        int start = Integer.parseInt(parameter("start").orElse("0"));
        int limit = Integer.parseInt(parameter("limit").orElse("25"));
        return json.list(all, Math.max(0, start), Math.min(Math.max(0, limit), MOST_RESULTS));
    }

    /** The content, if there is such and the person may see it. */
    static StoredContent visible(Wiki wiki, long id) {
        return wiki.contents()
                .byId(id)
                .filter(content -> wiki.access().mayView(person(), content))
                .orElseThrow(() -> new Refused(404, "No content found with id: ContentId{id=" + id + "}"));
    }

    static Optional<Person> person() {
        return Visit.current().person();
    }

    static String username() {
        return person().map(Person::username).orElse("");
    }
}
