package io.frontstage.issue;

/** How old an answer may be. */
public enum Freshness {
    /** Up to a minute: what this person was told a moment ago is good enough. */
    CACHED,
    /** Jira is asked now. */
    NOW
}
