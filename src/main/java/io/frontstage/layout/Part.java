package io.frontstage.layout;

/** What a reader may show or hide. */
public enum Part {
    HEADER,
    LEGEND,
    THOUGHTS,
    EMOTIONS,
    ITEMS,
    MEASURES,
    ARROWS
}
