package io.frontstage.issue;

import java.util.Objects;

/** What one person sees of an issue whose key is in a map. */
public sealed interface IssueSnapshot {

    /** The issue itself. */
    record Seen(Issue issue) implements IssueSnapshot {
        public Seen {
            Objects.requireNonNull(issue);
        }
    }

    /** Not visible to the person, or deleted: Jira gives one answer for both. */
    record Hidden() implements IssueSnapshot {}

    /** Jira was not asked, or did not answer. */
    record Unknown() implements IssueSnapshot {}
}
