package io.frontstage.issue;

/** How old an answer may be. */
public enum Freshness {
    /** At most a minute old: the last answer to this person may be reused. */
    CACHED,
    /** Fresh: Jira is asked now. */
    NOW
}
