package io.frontstage.issue;

import java.util.Objects;

/**
 * A field that Jira requires, that has no default and that we do not fill: any except project, type, summary,
 * description and reporter.
 *
 * @param id as in Jira's REST, such as {@code customfield_10010}
 * @param name the name that people see
 */
public record RequiredField(String id, String name) {

    public RequiredField {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
