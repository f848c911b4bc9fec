package io.frontstage.blueprint;

import java.util.regex.Pattern;

/** The key of a Jira issue, such as {@code CX-12}. */
public record IssueKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]+-[1-9][0-9]*");

    public IssueKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("no issue key: " + value);
        }
    }

    /** Whether a text has the form of an issue key: {@code [A-Z][A-Z0-9_]+-[1-9][0-9]*}. */
    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
