package io.frontstage.render;

/** What of a map may be shown or left out. */
public enum Section {
    HEADER,
    LEGEND,
    THOUGHTS,
    EMOTIONS,
    ITEMS,
    MEASURES,
    ARROWS
}
