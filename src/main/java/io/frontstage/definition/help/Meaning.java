package io.frontstage.definition.help;

/**
 * The meaning of a key.
 *
 * @param from index of the first UTF-16 unit of the key
 * @param to index after the last one
 * @param key as written
 * @param says what the key means
 * @param form how its value is written; empty: it is a text
 */
public record Meaning(int from, int to, String key, String says, String form) {}
