package io.frontstage.problem;

/** The severity of a problem by its consequence for the picture, worst first. */
public enum Severity {
    /** The map cannot be drawn correctly, so it is not drawn. */
    ERROR,
    /** The map is drawn, but something was left out or guessed. */
    WARNING,
    /** The map is drawn as written, but could be better. */
    HINT
}
