package io.frontstage.definition.help;

/**
 * A word that may stand at a place.
 *
 * @param label the word
 * @param insert what is written for it, with quotes, colon and the beginning of its value as they are needed there
 * @param detail what it means; empty: it speaks for itself
 */
public record Choice(String label, String insert, String detail) {}
