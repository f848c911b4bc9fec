package io.frontstage.issue;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.PartialDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Where map and Jira no longer say the same, or an issue needs somebody's eye.
 *
 * @param kind what it is
 * @param item the pain point or opportunity
 * @param title its title
 * @param key the issue, as the file names it
 * @param now the issue’s other key; only of what was moved
 * @param date when it was due or touched; only of what is overdue or untouched
 */
public record Drift(
        Kind kind,
        ElementId item,
        String title,
        Optional<IssueKey> key,
        Optional<IssueKey> now,
        Optional<PartialDate> date) {

    /** The kinds of drift, the most pressing first. */
    public enum Kind {
        /** All issues of a pain point are done, and it still stands as open. */
        DONE_BUT_OPEN,
        /** The map calls it fixed, and an issue is not done. */
        FIXED_BUT_REOPENED,
        /** The issue has another key now. */
        MOVED,
        /** The issue or the opportunity is past its due date. */
        OVERDUE,
        /** Nobody is assigned to an issue that is not done. */
        NO_ASSIGNEE,
        /** An issue that is not done has not been touched for long. */
        UNTOUCHED;

        /** In lower case with dashes: as scripts and texts name it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
