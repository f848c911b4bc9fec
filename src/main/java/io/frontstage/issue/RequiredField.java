package io.frontstage.issue;

import java.util.Objects;

/**
 * A field without which Jira makes no issue, which has no default and which we do not fill: any but project, type, summary,
 * description and reporter.
 *
 * @param id as in Jira's REST, such as {@code customfield_10010}
 * @param name as people read it
 */
public record RequiredField(String id, String name) {

    public RequiredField {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
