package io.frontstage.layout;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/** A text cut into pieces inside which no line ends: words, and parts of words between possible line ends. */
final class TextPieces {

    /** A flag of a piece: its width is an estimate. */
    static final int GUESSED = 1;
    /** A flag of a piece: a line does not show it exactly as it is in the text. */
    static final int ODD = 2;
    /** A flag of a piece: before it are several spaces, or a tab. */
    static final int ODD_GAP = 4;
    /** A flag of a piece: a line break follows it. */
    static final int LAST = 8;

    /** The characters of Latin 1 after which a line may end if their neighbours allow it. */
    private static final boolean[] BREAKING = new boolean[256];

    static {
        BREAKING['-'] = true;
        BREAKING['/'] = true;
        BREAKING['\u00AD'] = true;
    }

    private static final BitSet NOWHERE = new BitSet(0);

    private final String text;
    private final FontTable table;
    /** The start, end, width and flags of each piece. */
    private int[] from = new int[8];

    private int[] to = new int[8];
    private int[] wide = new int[8];
    private int[] said = new int[8];
    private int pieces;
    /** Where the rules of scripts without spaces between words allow a break; computed at the first character that the font table lacks. */
    private BitSet legal = NOWHERE;

    private boolean looked;

    TextPieces(String text, FontTable table) {
        this.text = text;
        this.table = table;
        cut();
    }

    int count() {
        return pieces;
    }

    /** The index in the text at which a piece begins. */
    int from(int piece) {
        return from[piece];
    }

    /** The index in the text at which a piece ends, exclusive. */
    int to(int piece) {
        return to[piece];
    }

    /** The width of a piece, in units of the font table. */
    int width(int piece) {
        return wide[piece];
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

    /** Adds the piece that begins at {@code start}; returns the index at which the rest begins. */
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

    /** Whether one of the flags is set for a piece. */
    boolean is(int piece, int flag) {
        return (said[piece] & flag) != 0;
    }

    /** Whether the text contains line breaks. */
    boolean hasLineEnd() {
        for (int piece = 0; piece < pieces; piece++) {
            if (is(piece, LAST)) {
                return true;
            }
        }
        return false;
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

    static boolean isSpace(char character) {
        return character == ' ' || character == '\t';
    }

    static boolean isGap(char character) {
        return isSpace(character) || isLineEnd(character);
    }

    static boolean isLineEnd(char character) {
        return character == '\n'
                || character == '\r'
                || character == '\u2028'
                || character == '\u2029'
                || character == '\u0085';
    }

    /** Whether a character is never drawn, so that it does not make a width an estimate. */
    private static boolean isSilent(char character) {
        return character == '\u00AD' || character == '\u200B';
    }

    /** Whether a text contains Thai, Lao, Burmese, Khmer, Chinese, Japanese or Korean. */
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
