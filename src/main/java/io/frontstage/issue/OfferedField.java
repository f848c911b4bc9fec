package io.frontstage.issue;

import java.util.List;
import java.util.Objects;

/**
 * A field of a new issue that can be filled in here, because the project's type has it on the screen where issues are made.
 *
 * @param id as Jira's REST names it
 * @param name as people read it
 * @param choices what may be chosen; empty where a text is typed
 */
public record OfferedField(Kind kind, String id, String name, List<Choice> choices) {

    /** What we know how to send. */
    public enum Kind {
        /** Jira's wiki markup. */
        DESCRIPTION,
        /** A person's name in Jira. */
        ASSIGNEE,
        /** The id of a choice. */
        PRIORITY,
        /** The key of the issue above. */
        PARENT,
        /** The key of an epic, in a field of its own. */
        EPIC
    }

    /** Something to choose. */
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
