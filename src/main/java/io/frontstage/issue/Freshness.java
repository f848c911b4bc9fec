package io.frontstage.issue;

/** How old an answer may be. */
public enum Freshness {
    /** Up to a minute old: an answer that this person got recently is good enough. */
    CACHED,
    /** Fresh: Jira is asked now. */
    NOW
}
