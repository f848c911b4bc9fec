package io.frontstage.issue;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.PartialDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A place where map and Jira disagree, or where an issue needs attention.
 *
 * @param kind the kind of drift
 * @param item the pain point or opportunity
 * @param title its title
 * @param key the issue, as the file names it
 * @param now the issue's new key; only for {@link Kind#MOVED}
 * @param date when it was due or last changed; only for overdue and untouched issues
 */
public record Drift(
        Kind kind,
        ElementId item,
        String title,
        Optional<IssueKey> key,
        Optional<IssueKey> now,
        Optional<PartialDate> date) {

    /** The kinds of drift, most urgent first. */
    public enum Kind {
        /** All issues of a pain point are done, but the pain point is still open. */
        DONE_BUT_OPEN,
        /** The map says it is fixed, but an issue is not done. */
        FIXED_BUT_REOPENED,
        /** The issue has a new key. */
        MOVED,
        /** The issue or the opportunity is past its due date. */
        OVERDUE,
        /** An issue that is not done is unassigned. */
        NO_ASSIGNEE,
        /** An issue that is not done has not changed for {@link Drifts#LONG_UNTOUCHED_DAYS} days. */
        UNTOUCHED;

        /** The name in lower case with dashes, as used by scripts and message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
