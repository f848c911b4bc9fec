package io.frontstage.confluence.change;

/**
 * Two people set the same key of an item to different values.
 *
 * @param id the item's id
 * @param title the item's title
 * @param key the key's word in a definition
 * @param value the value that the person sets; empty if they remove it
 * @param now the value that somebody else set meanwhile; empty if they removed it
 */
public record ValueConflict(String id, String title, String key, String value, String now) {}
