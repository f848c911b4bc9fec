package io.frontstage.scene;

/** Which end of a text stands at its x. */
public enum TextAnchor {
    START,
    MIDDLE,
    END
}
