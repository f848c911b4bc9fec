package io.frontstage.scene;

/** Which end of a text stands at its x. */
public enum TextAnchor {
    /** Its left end. */
    START,
    MIDDLE,
    /** Its right end, where the lines of a text begin that runs from right to left. */
    END
}
