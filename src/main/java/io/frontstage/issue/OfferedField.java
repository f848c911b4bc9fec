package io.frontstage.issue;

import java.util.List;
import java.util.Objects;

/**
 * A field of a new issue that can be filled in here, because it is on the screen with which issues of this type are
 * created.
 *
 * @param id its id in Jira's REST API
 * @param name the name that people see
 * @param choices the possible values; empty if a text is typed
 */
public record OfferedField(Kind kind, String id, String name, List<Choice> choices) {

    /** The kinds of fields that we can send. */
    public enum Kind {
        /** Jira's wiki markup. */
        DESCRIPTION,
        /** A person's name in Jira. */
        ASSIGNEE,
        /** The id of a choice. */
        PRIORITY,
        /** The key of the parent issue. */
        PARENT,
        /** The key of an epic, in a field of its own. */
        EPIC
    }

    /** A value that can be chosen. */
    public record Choice(String id, String name) {
        public Choice {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
        }
    }

    public OfferedField {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        choices = List.copyOf(choices);
    }
}
