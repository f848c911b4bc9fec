package io.frontstage.definition.text;

/**
 * A range of a text and what replaces it.
 *
 * @param start the index of its first character
 * @param end the index after its last character; equal to {@code start} for an insertion
 * @param text the new text
 */
public record Replacement(int start, int end, String text) {

    public static Replacement insert(int at, String text) {
        return new Replacement(at, at, text);
    }

    public static Replacement delete(int start, int end) {
        return new Replacement(start, end, "");
    }
}
