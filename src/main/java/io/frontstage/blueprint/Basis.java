package io.frontstage.blueprint;

/** How far a statement can be relied on. */
public enum Basis {
    /** Seen or measured, best with a source. */
    OBSERVED,
    /** Believed by the team, not yet seen. */
    ASSUMED,
    /** Not so today; meant to become so. */
    PROPOSED
}
