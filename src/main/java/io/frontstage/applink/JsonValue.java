package io.frontstage.applink;

import io.frontstage.issue.PlainText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something in Jira’s JSON, or nothing. Asking further is always allowed: what is not there, or of another kind, is nothing. */
final class JsonValue {

    static final JsonValue NOTHING = new JsonValue("");

    /** A {@code Map<String, Json>}, a {@code List<Json>}, a String, a Long or a Boolean. */
    private final Object value;

    JsonValue(Object value) {
        this.value = value;
    }

    JsonValue at(String key) {
        return entries().getOrDefault(key, NOTHING);
    }

    /** An entry without which the answer is not what was asked for. */
    JsonValue need(String key) throws IOException {
        JsonValue found = at(key);
        if (found == NOTHING) {
            throw new IOException("no " + key);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    Map<String, JsonValue> entries() {
        return value instanceof Map ? (Map<String, JsonValue>) value : Map.of();
    }

    @SuppressWarnings("unchecked")
    List<JsonValue> items() {
        return value instanceof List ? (List<JsonValue>) value : List.of();
    }

    /** A list without which the answer is not what was asked for. */
    List<JsonValue> needItems() throws IOException {
        if (!(value instanceof List)) {
            throw new IOException("no list");
        }
        return items();
    }

    /** Its text as Jira wrote it; empty if it is none. */
    String raw() {
        return value instanceof String text ? text : "";
    }

    /** Its text in one line of at most so many characters; nothing if it is blank or no text. */
    Optional<String> line(int most) {
        return Optional.of(PlainText.line(raw(), most)).filter(line -> !line.isEmpty());
    }

    long number(long otherwise) {
        return value instanceof Long number ? number : otherwise;
    }

    boolean flag() {
        return Boolean.TRUE.equals(value);
    }
}
