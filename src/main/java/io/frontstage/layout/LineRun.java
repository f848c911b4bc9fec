package io.frontstage.layout;

import io.frontstage.scene.Font;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/**
 * One text on its way into lines. It is cut once into pieces in which no line ends: words, or parts of words with places where a
 * line may end; then it is broken for one width after the other, each time from the beginning.
 */
final class LineRun {

    /** How full a line may be of which the width is a guess. */
    static final double GUESS = 0.85;

    /** So long is a word that should not stand alone on the last line. */
    private static final int SHORT = 5;

    /** Which characters of Latin 1 a line may end after, if their neighbours let it. */
    private static final boolean[] BREAKING = new boolean[256];

    static {
        BREAKING['-'] = true;
        BREAKING['/'] = true;
        BREAKING['\u00AD'] = true;
    }

    private static final BitSet NOWHERE = new BitSet(0);

    /** What is said of a piece: its width is a guess. */
    private static final int GUESSED = 1;
    /** A line does not show it as it stands in the text. */
    private static final int ODD = 2;
    /** Before it is more than one space, or a tab. */
    private static final int ODD_GAP = 4;
    /** The author ends the line behind it. */
    private static final int LAST = 8;

    private final String text;
    private final Font font;
    private final FontTable table;
    private final double scale;
    /** Where each piece begins and ends in the text, how wide it is, and what is said of it. */
    private int[] from = new int[8];

    private int[] to = new int[8];
    private int[] wide = new int[8];
    private int[] said = new int[8];
    private int pieces;
    /** Where the rules of scripts without word gaps allow a break; looked for at the first character that the font table lacks. */
    private BitSet legal = NOWHERE;

    private boolean looked;

    private int most;
    private int count;
    private int widest;
    /** Where each line begins and ends in the text. */
    private int[] starts = new int[4];

    private int[] ends = new int[4];
    /** How wide each is; 0: not known. */
    private int[] widths = new int[4];
    /** Each line that is not as it stands in the text. */
    private String[] others = new String[4];

    LineRun(String text, Font font) {
        this.text = text;
        this.font = font;
        this.table = FontTable.of(font);
        this.scale = font.size() / FontTable.EM;
        cut();
    }

    private void cut() {
        for (int next = 0; next < text.length(); ) {
            char character = text.charAt(next);
            if (isSpace(character)) {
                next++;
            } else if (isLineEnd(character)) {
                if (pieces == 0 || is(pieces - 1, LAST)) {
                    piece(next, next, 0, 0);
                }
                said[pieces - 1] |= LAST;
                boolean pair = character == '\r' && next + 1 < text.length() && text.charAt(next + 1) == '\n';
                next += pair ? 2 : 1;
            } else {
                next = piece(next);
            }
        }
        if (pieces == 0) {
            piece(text.length(), text.length(), 0, 0);
        }
    }

    /** Takes the piece that begins at {@code start}; gives where what follows begins. */
    private int piece(int start) {
        int sum = 0;
        int flags = 0;
        boolean mayBreak = false;
        int i = start;
        while (i < text.length()) {
            char character = text.charAt(i);
            int width = table.known(character);
            if (isSpace(character)
                    || width == 0 && isLineEnd(character)
                    || mayBreak && breaksAfter(i - 1)
                    || looked && i > start && legal.get(i)) {
                break;
            }
            int size = 1;
            if (width == 0) {
                if (!looked) {
                    looked = true;
                    if (withoutWordGaps(text)) {
                        legal = legalBreaks(text);
                        pieces = 0;
                        return 0;
                    }
                }
                int codePoint = text.codePointAt(i);
                size = Character.charCount(codePoint);
                width = FontTable.estimated(codePoint);
                flags |= isSilent(character) ? ODD : ODD | GUESSED;
            }
            sum += width;
            mayBreak = character < BREAKING.length ? BREAKING[character] : character > '\u200A';
            i += size;
        }
        piece(start, i, sum, flags);
        return i;
    }

    private void piece(int start, int end, int width, int flags) {
        if (pieces == from.length) {
            from = Arrays.copyOf(from, 2 * pieces);
            to = Arrays.copyOf(to, 2 * pieces);
            wide = Arrays.copyOf(wide, 2 * pieces);
            said = Arrays.copyOf(said, 2 * pieces);
        }
        from[pieces] = start;
        to[pieces] = end;
        wide[pieces] = width;
        int before = pieces == 0 ? start : to[pieces - 1];
        boolean odd = start - before > 1 || start > before && text.charAt(before) == '\t';
        said[pieces++] = odd ? flags | ODD_GAP : flags;
    }

    private boolean is(int piece, int flag) {
        return (said[piece] & flag) != 0;
    }

    /** Whether the author ends lines. */
    boolean hasLineEnd() {
        for (int piece = 0; piece < pieces; piece++) {
            if (is(piece, LAST)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a piece is wider than a line of {@code width} CSS pixels. */
    boolean tears(double width) {
        most = units(width);
        for (int piece = 0; piece < pieces; piece++) {
            if (wide[piece] > limit(piece)) {
                return true;
            }
        }
        return false;
    }

    private int units(double width) {
        return (int) (width * FontTable.EM / font.size());
    }

    /** How wide a line with this piece may be. */
    private int limit(int piece) {
        return is(piece, GUESSED) ? (int) (most * GUESS) : most;
    }

    /** Breaks it into lines at most {@code width} CSS pixels wide, as many pieces on each as it holds. */
    LineRun fill(double width) {
        most = units(width);
        count = 0;
        widest = 0;
        for (int piece = 0; piece < pieces; ) {
            piece = line(piece);
        }
        return this;
    }

    /** Takes the line that begins with a piece; gives the piece with which the next begins. */
    private int line(int first) {
        int limit = limit(first);
        int sum = wide[first];
        int start = from[first];
        for (int end = start; sum > limit && end < to[first]; ) {
            end = torn(start, to[first], limit);
            if (end < to[first]) {
                sum -= add(start, end);
                start = end;
            }
        }
        boolean odd = start > from[first] || is(first, ODD);
        int piece = first + 1;
        for (; piece < pieces && !is(piece - 1, LAST); piece++) {
            limit = Math.min(limit, limit(piece));
            int more = wide[piece] + (from[piece] > to[piece - 1] ? table.known(' ') : 0);
            if (sum + more > limit) {
                break;
            }
            sum += more;
            odd |= is(piece, ODD | ODD_GAP);
        }
        int end = to[piece - 1];
        if (odd) {
            add(start, end);
        } else {
            // nothing in it but known characters and single spaces: it is as it stands in the text
            put(start, end, null, sum, sum);
        }
        return piece;
    }

    /** Where a piece that no line holds is torn: behind as many characters as a line holds. */
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

    /** How many lines there are. */
    int count() {
        return count;
    }

    /** How wide the widest is, in CSS pixels. */
    double extent() {
        return widest * scale;
    }

    /** Whether a line ends within a word that the full width would have held. */
    boolean breaksWords() {
        for (int i = 0; i + 1 < count; i++) {
            int end = ends[i];
            if (end > 0 && end < text.length() && !isGap(text.charAt(end)) && text.charAt(end - 1) != '-') {
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

    /** Whether a line may end after the character at an index. */
    private boolean breaksAfter(int index) {
        char character = text.charAt(index);
        return switch (character) {
            case '\u00AD', '\u200B' -> true;
            case '-', '/', '\u2010', '\u2013', '\u2014' -> index > 0
                    && Character.isLetter(text.charAt(index - 1))
                    && index + 1 < text.length()
                    && Character.isLetter(text.charAt(index + 1));
            default -> false;
        };
    }

    /** The latest place up to {@code end} that tears neither a pair of surrogates nor a mark from its letter. */
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

    /** @param other the line, if it is not as it stands in the text */
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

    /** Adds the text between two places as a line: spaces at the ends gone, runs of spaces one, a soft hyphen at the end shown. */
    private int add(int from, int to) {
        StringBuilder line = new StringBuilder(to - from + 1);
        boolean known = true;
        int sum = 0;
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            boolean space = isSpace(character);
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

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t';
    }

    private static boolean isGap(char character) {
        return isSpace(character) || isLineEnd(character);
    }

    static boolean isLineEnd(char character) {
        return character == '\n'
                || character == '\r'
                || character == '\u2028'
                || character == '\u2029'
                || character == '\u0085';
    }

    /** Characters that are never drawn and so make no line a guess. */
    private static boolean isSilent(char character) {
        return character == '\u00AD' || character == '\u200B';
    }

    /** Thai, Lao, Burmese, Khmer; Chinese, Japanese, Korean. */
    private static boolean withoutWordGaps(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x0E00
                    && (c < 0x0F00
                            || c >= 0x1000 && c < 0x10A0
                            || c >= 0x1780 && c < 0x1800
                            || c >= 0x2E80 && c < 0xD7B0
                            || c >= 0xF900 && c < 0xFB00
                            || c >= 0xFF00)) {
                return true;
            }
        }
        return false;
    }

    private static BitSet legalBreaks(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        BitSet legal = new BitSet(text.length());
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            legal.set(at);
        }
        return legal;
    }
}
