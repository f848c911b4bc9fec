package io.frontstage.applink;

import io.frontstage.issue.PlainText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in Jira’s JSON, or no value. Access never fails: a missing entry, or one of another type, is no value. */
final class JsonValue {

    static final JsonValue NOTHING = new JsonValue("");

    /** A {@code Map<String, JsonValue>}, a {@code List<JsonValue>}, a String, a Long or a Boolean. */
    private final Object value;

    JsonValue(Object value) {
        this.value = value;
    }

    JsonValue at(String key) {
        return entries().getOrDefault(key, NOTHING);
    }

    /** An entry that must exist. */
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

    /** The entries of a value that must be a list. */
    List<JsonValue> needItems() throws IOException {
        if (!(value instanceof List)) {
            throw new IOException("no list");
        }
        return items();
    }

    /** The text as Jira wrote it; empty if this is not a text. */
    String raw() {
        return value instanceof String text ? text : "";
    }

    /** The text on one line, cut to a maximum length; empty if it is blank or not a text. */
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
