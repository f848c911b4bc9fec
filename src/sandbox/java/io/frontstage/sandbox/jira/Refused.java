package io.frontstage.sandbox.jira;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ends a request with an error in Jira's form: sentences, and sentences by field. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> fields;

    Refused(int status, List<String> messages, Map<String, String> fields) {
        super(messages + " " + fields);
        this.status = status;
        this.messages = List.copyOf(messages);
        this.fields = Map.copyOf(fields);
    }

    static Refused of(int status, String message) {
        return new Refused(status, List.of(message), Map.of());
    }

    /** The same response for an issue that does not exist and one that the person may not see. */
    static Refused noIssue() {
        return of(404, "Issue Does Not Exist");
    }

    int status() {
        return status;
    }

    /** All sentences, for a page. */
    List<String> sentences() {
        return Stream.concat(messages.stream(), fields.values().stream()).toList();
    }

    Map<String, Object> body() {
        return Json.of("errorMessages", messages, "errors", fields);
    }
}
