package io.frontstage.scene;

/** A part of a map that a reader may show or hide, both in the drawing and in the table. */
public enum Part {
    HEADER,
    LEGEND,
    THOUGHTS,
    EMOTIONS,
    ITEMS,
    MEASURES,
    ARROWS
}
