package io.frontstage.issue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** How far the work on one pain point, opportunity or issue has come, as one reader sees it. */
public enum ItemState {
    /** All of its issues are done. */
    DONE,
    /** An issue is in progress, or some issues are done and others have not been started. */
    IN_PROGRESS,
    /** It has issues, and none of them has been started. */
    TO_DO,
    /** It has no issue. */
    NOT_STARTED,
    /** All visible issues are done, and at least one issue is deleted or not visible to the reader. */
    HIDDEN,
    /** All known issues are done, and the status of at least one issue is unknown. */
    UNKNOWN;

    /**
     * The state of an item with these issues. Visible unfinished issues decide; an issue that cannot be seen prevents
     * the item from counting as done.
     */
    static ItemState of(Collection<IssueSnapshot> issues) {
        Set<ItemState> states = EnumSet.noneOf(ItemState.class);
        issues.forEach(issue -> states.add(of(issue)));
        if (states.isEmpty()) {
            return NOT_STARTED;
        }
        if (states.contains(IN_PROGRESS) || states.contains(TO_DO) && states.contains(DONE)) {
            return IN_PROGRESS;
        }
        for (ItemState state : new ItemState[] {TO_DO, UNKNOWN, HIDDEN}) {
            if (states.contains(state)) {
                return state;
            }
        }
        return DONE;
    }

    /** The state of one issue. */
    public static ItemState of(IssueSnapshot issue) {
        if (issue instanceof IssueSnapshot.Seen seen) {
            return switch (seen.issue().category()) {
                case TO_DO -> TO_DO;
                case IN_PROGRESS -> IN_PROGRESS;
                case DONE -> DONE;
                case UNKNOWN -> UNKNOWN;
            };
        }
        return issue instanceof IssueSnapshot.Hidden ? HIDDEN : UNKNOWN;
    }
}
