package io.frontstage.scene;

/** How a line is broken. */
public enum Dash {
    SOLID,
    /** Long dashes: the three lines of a blueprint, rework. */
    DASHED,
    /** Fine dots: what is assumed or proposed. */
    DOTTED
}
