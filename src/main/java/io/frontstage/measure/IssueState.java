package io.frontstage.measure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reader may know about an issue.
 *
 * @param kind whether it is done
 * @param resolved the day on which it was done, if Jira says so
 */
public record IssueState(Kind kind, Optional<LocalDate> resolved) {

    /** Whether an issue is done. */
    public enum Kind {
        DONE,
        OPEN,
        /** The reader may not see it, or it was deleted: Jira does not tell which. */
        HIDDEN,
        /** Jira was not queried or did not respond. */
        UNKNOWN
    }

    /** Nothing is known. */
    public static final IssueState UNKNOWN = new IssueState(Kind.UNKNOWN, Optional.empty());
}
