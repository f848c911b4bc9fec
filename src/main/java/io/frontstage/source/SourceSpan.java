package io.frontstage.source;

/**
 * A span of a definition's text.
 *
 * @param line the line on which it begins, from 1
 * @param column the column at which it begins, from 1, in code points
 * @param start the index of its first character in the text, from 0, in UTF-16 code units
 * @param end the index after its last character, at least {@code start}
 */
public record SourceSpan(int line, int column, int start, int end) implements Comparable<SourceSpan> {

    /** The beginning of a text, where problems of the whole file are shown. */
    public static final SourceSpan BEGINNING = new SourceSpan(1, 1, 0, 0);

    public SourceSpan {
        if (line < 1 || column < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("no place in a text: " + line + ":" + column + " " + start + "-" + end);
        }
    }

    @Override
    public int compareTo(SourceSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
