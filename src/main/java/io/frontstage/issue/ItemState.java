package io.frontstage.issue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** How far the mending of one pain point or opportunity has come, as one reader sees it; also how far one issue has. */
public enum ItemState {
    /** All of its issues are done. */
    DONE,
    /** An issue is being worked on, or some are done and others are not begun. */
    IN_PROGRESS,
    /** It has issues, and none of them is begun. */
    TO_DO,
    /** It has no issue. */
    NOT_STARTED,
    /** What the reader may see of it is done, and an issue is not visible or deleted. */
    HIDDEN,
    /** What is known of it is done, and of an issue nothing is known. */
    UNKNOWN;

    /**
     * The state of an item with these issues. What is visibly unfinished decides; an issue that cannot be seen keeps an item from being
     * called done.
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
