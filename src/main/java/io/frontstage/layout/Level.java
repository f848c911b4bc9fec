package io.frontstage.layout;

/** How much of a map is shown at once. */
public enum Level {
    /** Cards where they fit the width, else the overview. */
    AUTO,
    /** All stages folded: what hurts, how it feels, where something is done. */
    OVERVIEW,
    /** All stages open: titles and signs. */
    CARDS,
    /** Cards with all their words. */
    EVERYTHING
}
