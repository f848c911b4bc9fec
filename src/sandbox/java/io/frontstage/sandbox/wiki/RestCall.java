package io.frontstage.sandbox.wiki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** A REST request, with its path split at the slashes. */
record RestCall(HttpServletRequest request, String[] path) {

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

    static final ObjectMapper JSON = new ObjectMapper();

    RestCall(HttpServletRequest request) {
        this(request, Optional.ofNullable(request.getPathInfo()).orElse("/").split("/"));
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }

    /** Whether the parameter is missing or has this value. */
    boolean matches(String name, String value) {
        return parameter(name).map(value::equalsIgnoreCase).orElse(true);
    }

    int number(String name, int otherwise) {
        return Math.max(0, Integer.parseInt(parameter(name).orElse(Integer.toString(otherwise))));
    }

    Set<String> expand() {
        return Set.of(parameter("expand").orElse("").split(" *, *"));
    }

    /** The id at this position of the path. */
    long id(int index) {
        return Long.parseLong(path[index].replaceFirst("^att", ""));
    }

    JsonNode body() throws IOException {
        return JSON.readTree(request.getInputStream());
    }

    static Optional<Person> person() {
        return Visit.current().person();
    }

    static String username() {
        return person().map(Person::username).orElse("");
    }
}
