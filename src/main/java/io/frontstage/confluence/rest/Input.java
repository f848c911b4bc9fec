package io.frontstage.confluence.rest;

import io.frontstage.blueprint.IssueKey;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What came in a request, bounded in UTF-16 units and of the right form; anything else is {@link JsonCodec.Malformed}. */
final class Input {

    /** As long as an issue's key is at most. */
    private static final int MAX_KEY = 60;

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final Pattern PROJECT = Pattern.compile("[A-Z][A-Z0-9_]{1,49}");

    private Input() {}

    /** A text that is not blank. */
    static String text(String text, int most) {
        if (text == null || text.isBlank() || text.length() > most) {
            throw new JsonCodec.Malformed();
        }
        return text;
    }

    /** A text that may be missing; then it is empty. */
    static String optional(String text, int most) {
        if (text != null && text.length() > most) {
            throw new JsonCodec.Malformed();
        }
        return text == null ? "" : text;
    }

    /** A part that must not be missing. */
    static <T> T required(T part) {
        if (part == null) {
            throw new JsonCodec.Malformed();
        }
        return part;
    }

    static IssueKey key(String key) {
        if (key == null || key.length() > MAX_KEY || !IssueKey.isKey(key)) {
            throw new JsonCodec.Malformed();
        }
        return new IssueKey(key);
    }

    /** A text that is not blank, on one line. */
    static String line(String text, int most) {
        return text(text, most).strip().replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ");
    }

    /** A random id, as the dialog makes it. */
    static String uuid(String id) {
        if (id == null || !UUID.matcher(id).matches()) {
            throw new JsonCodec.Malformed();
        }
        return id.toLowerCase(Locale.ROOT);
    }

    /** The key of a project of Jira. */
    static String project(String key) {
        if (key == null || !PROJECT.matcher(key).matches()) {
            throw new JsonCodec.Malformed();
        }
        return key;
    }

    /** The id of a type of issues. */
    static String type(String id) {
        if (id == null || !id.matches("[0-9]{1,18}")) {
            throw new JsonCodec.Malformed();
        }
        return id;
    }

    /** A list with at least one element, none of them missing. */
    static <T> List<T> nonEmpty(List<T> list, int most) {
        if (list == null || list.isEmpty() || list.size() > most || list.contains(null)) {
            throw new JsonCodec.Malformed();
        }
        return list;
    }
}
