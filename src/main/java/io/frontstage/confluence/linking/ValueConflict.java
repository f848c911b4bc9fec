package io.frontstage.confluence.linking;

/**
 * Two people set the same key of an item to different values.
 *
 * @param id of the item
 * @param title of the item
 * @param key its word in a definition
 * @param value what the person sets; empty: nothing
 * @param now what somebody else set meanwhile; empty: nothing
 */
public record ValueConflict(String id, String title, String key, String value, String now) {}
