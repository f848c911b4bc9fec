package io.frontstage.scene;

/** Which end of a text is at its x. */
public enum TextAnchor {
    /** Its left end. */
    START,
    MIDDLE,
    /** Its right end, where lines of right-to-left text begin. */
    END
}
