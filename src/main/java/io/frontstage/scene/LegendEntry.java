package io.frontstage.scene;

/**
 * What one sign on the map means.
 *
 * @param sign the sign itself, small
 * @param text what it means, in the reader's language
 */
public record LegendEntry(Drawing sign, String text) {}
