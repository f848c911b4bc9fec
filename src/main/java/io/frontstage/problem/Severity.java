package io.frontstage.problem;

/** How bad a problem is, by its consequence for the picture; the worst comes first. */
public enum Severity {
    /** There is no honest picture. */
    ERROR,
    /** The map is drawn, but something was left out or guessed. */
    WARNING,
    /** The map is drawn as it is written; it could be better. */
    HINT
}
