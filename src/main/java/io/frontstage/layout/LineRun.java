package io.frontstage.layout;

import io.frontstage.scene.Font;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/** One text on its way into lines: broken for one width after the other, each time from the beginning. */
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

    private final String text;
    private final Font font;
    private final FontTable table;
    private final double scale;
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
    /** Where the rules of scripts without word gaps allow a break; looked for at the first character that the font table lacks. */
    private BitSet legal = NOWHERE;

    private boolean looked;

    LineRun(String text, Font font) {
        this.text = text;
        this.font = font;
        this.table = FontTable.of(font);
        this.scale = font.size() / FontTable.EM;
    }

    /** Breaks it into lines at most {@code width} CSS pixels wide, as many words on each as it holds. */
    LineRun fill(double width) {
        most = (int) (width * FontTable.EM / font.size());
        int start = again();
        do {
            start = line(start);
        } while (start < text.length());
        return this;
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

    /** Takes one line from {@code start}; gives where the next begins. */
    private int line(int start) {
        int from = start;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        int limit = most;
        int sum = 0;
        int breakAt = -1;
        int sumAtBreak = 0;
        boolean plain = true;
        boolean wasSpace = false;
        boolean mayBreak = false;
        for (int i = from; i < text.length(); ) {
            char character = text.charAt(i);
            boolean space = isSpace(character);
            if (space && !wasSpace || mayBreak && breaksAfter(i - 1) || looked && i > from && legal.get(i)) {
                breakAt = i;
                sumAtBreak = sum;
            }
            plain &= !(space && wasSpace) && character != '\t';
            int size = 1;
            int width = table.known(space ? ' ' : character);
            if (width == 0) {
                if (isLineEnd(character)) {
                    add(from, i);
                    boolean pair = character == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                    return i + (pair ? 2 : 1);
                }
                if (!looked) {
                    looked = true;
                    if (withoutWordGaps(text)) {
                        legal = legalBreaks(text);
                        return again();
                    }
                }
                plain = false;
                int codePoint = text.codePointAt(i);
                size = Character.charCount(codePoint);
                width = FontTable.estimated(codePoint);
                limit = isSilent(character) ? limit : (int) (most * GUESS);
            }
            sum += width;
            if (sum > limit && !space && i > from) {
                int end = breakAt > from ? breakAt : wholeCharacters(from, i);
                if (plain && end == breakAt) {
                    // nothing in it but known characters and single spaces: it is as it stands in the text
                    put(from, end, null, sumAtBreak, sumAtBreak);
                } else {
                    add(from, end);
                }
                return end;
            }
            wasSpace = space;
            mayBreak = character < BREAKING.length ? BREAKING[character] : character > '\u200A';
            i += size;
        }
        if (plain && !wasSpace) {
            put(from, text.length(), null, sum, sum);
        } else {
            add(from, text.length());
        }
        return text.length();
    }

    /** Forgets all lines; gives where the first begins. */
    private int again() {
        count = 0;
        widest = 0;
        return 0;
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
    private void add(int from, int to) {
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
