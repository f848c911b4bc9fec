package io.frontstage.source;

import java.util.Arrays;

/** A text and the beginnings of its lines, to convert indexes to lines and columns. Lines end with LF, CR LF or CR. */
public final class Lines {

    private final String text;

    /** The indexes at which lines begin; computed on demand, because a text without problems never needs them. */
    private volatile int[] starts = {};

    public Lines(String text) {
        this.text = text;
    }

    private int[] starts() {
        int[] known = starts;
        if (known.length == 0) {
            known = find(text);
            starts = known;
        }
        return known;
    }

    private static int[] find(String text) {
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    public String text() {
        return text;
    }

    /** The span between two indexes of the text; indexes beyond the text are clamped. */
    public SourceSpan span(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int to = Math.max(from, Math.min(end, text.length()));
        int line = lineAt(from);
        return new SourceSpan(line, text.codePointCount(start(line), from) + 1, from, to);
    }

    /** The number, from 1, of the line that contains an index of the text. */
    public int lineAt(int index) {
        int found = Arrays.binarySearch(starts(), index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The number of lines; at least 1. */
    public int count() {
        return starts().length;
    }

    /** The index at which a line begins. */
    public int start(int line) {
        return starts()[line - 1];
    }

    /** The index at which a line ends, before its line break. */
    public int end(int line) {
        int end = line < starts().length ? starts()[line] : text.length();
        while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** A line without its line break. */
    public String line(int line) {
        return text.substring(start(line), end(line));
    }
}
