package io.frontstage.definition.text;

/**
 * A stretch of a text that makes way for another.
 *
 * @param start the index of its first character
 * @param end the index after its last; the same as the first to insert only
 * @param text what stands there instead
 */
public record Replacement(int start, int end, String text) {

    public static Replacement insert(int at, String text) {
        return new Replacement(at, at, text);
    }

    public static Replacement delete(int start, int end) {
        return new Replacement(start, end, "");
    }
}
