package io.frontstage.definition.help;

/**
 * A word that can be inserted at a position.
 *
 * @param label the word
 * @param insert the text to insert, with quotes, a colon and the beginning of its value as needed
 * @param detail what it means; empty if it is self-explanatory
 */
public record Choice(String label, String insert, String detail) {}
