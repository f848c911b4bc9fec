package io.frontstage.scene;

/**
 * The meaning of one icon on the map.
 *
 * @param sign the icon
 * @param text what it means, in the reader's language
 */
public record LegendEntry(Drawing sign, String text) {}
