package io.frontstage.blueprint;

/** How reliable a statement is. */
public enum Basis {
    /** Seen or measured, best with a source. */
    OBSERVED,
    /** Believed by the team, not yet observed. */
    ASSUMED,
    /** Not true today, but intended. */
    PROPOSED
}
