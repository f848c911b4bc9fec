package io.frontstage.layout;

import io.frontstage.scene.Font;
import java.util.Arrays;

/** Breaks one text for one width after another, from the beginning each time. */
final class LineRun {

    /** The share of its width to which a line is filled if its width is an estimate. */
    static final double GUESS = 0.85;

    /** Maximum length of a word that should not be alone on the last line. */
    private static final int SHORT = 5;

    private final String text;
    private final Font font;
    private final FontTable table;
    private final double scale;
    private final TextPieces pieces;

    private int most;
    private int count;
    private int widest;
    /** The index in the text at which each line begins. */
    private int[] starts = new int[4];

    private int[] ends = new int[4];
    /** The width of each line; 0: unknown. */
    private int[] widths = new int[4];
    /** The text of each line that differs from the part of the text between its start and end. */
    private String[] others = new String[4];

    LineRun(String text, Font font) {
        this.text = text;
        this.font = font;
        this.table = FontTable.of(font);
        this.scale = font.size() / FontTable.EM;
        this.pieces = new TextPieces(text, table);
    }

    /** Whether a piece is wider than a line of {@code width} CSS pixels. */
    boolean tears(double width) {
        most = units(width);
        for (int piece = 0; piece < pieces.count(); piece++) {
            if (pieces.width(piece) > limit(piece)) {
                return true;
            }
        }
        return false;
    }

    private int units(double width) {
        return (int) (width * FontTable.EM / font.size());
    }

    /** The maximum width of a line with this piece. */
    private int limit(int piece) {
        return pieces.is(piece, TextPieces.GUESSED) ? (int) (most * GUESS) : most;
    }

    /** Whether the text contains line breaks. */
    boolean hasLineEnd() {
        return pieces.hasLineEnd();
    }

    /** Breaks the text into lines at most {@code width} CSS pixels wide, each with as many pieces as fit. */
    LineRun fill(double width) {
        most = units(width);
        count = 0;
        widest = 0;
        for (int piece = 0; piece < pieces.count(); ) {
            piece = line(piece);
        }
        return this;
    }

    /** Adds the line that begins with a piece; returns the first piece of the next line. */
    private int line(int first) {
        int limit = limit(first);
        int sum = pieces.width(first);
        int start = pieces.from(first);
        for (int end = start; sum > limit && end < pieces.to(first); ) {
            end = torn(start, pieces.to(first), limit);
            if (end < pieces.to(first)) {
                sum -= add(start, end);
                start = end;
            }
        }
        boolean odd = start > pieces.from(first) || pieces.is(first, TextPieces.ODD);
        int piece = first + 1;
        for (; piece < pieces.count() && !pieces.is(piece - 1, TextPieces.LAST); piece++) {
            limit = Math.min(limit, limit(piece));
            int more = pieces.width(piece) + (pieces.from(piece) > pieces.to(piece - 1) ? table.known(' ') : 0);
            if (sum + more > limit) {
                break;
            }
            sum += more;
            odd |= pieces.is(piece, TextPieces.ODD | TextPieces.ODD_GAP);
        }
        int end = pieces.to(piece - 1);
        if (odd) {
            add(start, end);
        } else {
            // only known characters and single spaces, so the line is a part of the text
            put(start, end, null, sum, sum);
        }
        return piece;
    }

    /** The index at which a piece that is wider than a line is split: after as many characters as fit. */
    private int torn(int start, int end, int limit) {
        int sum = 0;
        for (int i = start; i < end; ) {
            int width = table.known(text.charAt(i));
            int size = 1;
            if (width == 0) {
                int codePoint = text.codePointAt(i);
                size = Character.charCount(codePoint);
                width = FontTable.estimated(codePoint);
            }
            sum += width;
            if (sum > limit && i > start) {
                return wholeCharacters(start, i);
            }
            i += size;
        }
        return end;
    }

    LineBreaker.Lines lines() {
        String[] texts = new String[count];
        double[] wide = new double[count];
        for (int i = 0; i < count; i++) {
            texts[i] = others[i] == null ? text.substring(starts[i], ends[i]) : others[i];
            wide[i] = widths[i] * scale;
        }
        return new LineBreaker.Lines(texts, wide, extent());
    }

    /** The number of lines. */
    int count() {
        return count;
    }

    /** The width of the widest line, in CSS pixels. */
    double extent() {
        return widest * scale;
    }

    /** Whether a line ends inside a word that would fit into the full width. */
    boolean breaksWords() {
        for (int i = 0; i + 1 < count; i++) {
            int end = ends[i];
            if (end > 0 && end < text.length() && !TextPieces.isGap(text.charAt(end)) && text.charAt(end - 1) != '-') {
                return true;
            }
        }
        return false;
    }

    boolean hasShortEnd() {
        int last = count - 1;
        String line = others[last];
        int space = line == null ? text.indexOf(' ', starts[last]) : line.indexOf(' ');
        int length = line == null ? ends[last] - starts[last] : line.length();
        return length <= SHORT && (space < 0 || line == null && space >= ends[last]);
    }

    /** The last index up to {@code end} that splits neither a surrogate pair nor a letter and its mark. */
    private int wholeCharacters(int from, int end) {
        int place = end;
        while (place > from + 1 && clings(place)) {
            place--;
        }
        if (place > from + 1 || !clings(place)) {
            return place;
        }
        return Character.isLowSurrogate(text.charAt(end))
                        && Character.isHighSurrogate(text.charAt(end - 1))
                        && end - 1 > from
                ? end - 1
                : end;
    }

    private boolean clings(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        int type = Character.getType(text.codePointAt(index));
        return Character.isSurrogatePair(before, after)
                || before == '\u200D'
                || after == '\u200D'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** @param other the text of the line, if it is not a part of the text */
    private void put(int from, int to, String other, int known, int extent) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            widths = Arrays.copyOf(widths, 2 * count);
            others = Arrays.copyOf(others, 2 * count);
        }
        starts[count] = from;
        ends[count] = to;
        others[count] = other;
        widths[count++] = known;
        widest = Math.max(widest, extent);
    }

    /** Adds the text between two indexes as a line: trimmed, with single spaces, and with a visible hyphen for a soft one at its end. */
    private int add(int from, int to) {
        StringBuilder line = new StringBuilder(to - from + 1);
        boolean known = true;
        int sum = 0;
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            boolean space = TextPieces.isSpace(character);
            if (space && (line.length() == 0 || line.charAt(line.length() - 1) == ' ')) {
                continue;
            }
            if (character == '\u00AD' || character == '\u200B') {
                if (character == '\u200B' || i + 1 < to || to == text.length()) {
                    continue;
                }
                character = '-';
            }
            line.append(space ? ' ' : character);
            int width = table.known(space ? ' ' : character);
            if (width == 0) {
                known = false;
                boolean second = i > from && Character.isSurrogatePair(text.charAt(i - 1), character);
                width = second ? 0 : FontTable.estimated(text.codePointAt(i));
            }
            sum += width;
        }
        if (line.length() > 0 && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
            sum -= table.known(' ');
        }
        put(from, to, line.toString(), known ? sum : 0, sum);
        return sum;
    }
}
