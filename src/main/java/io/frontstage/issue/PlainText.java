package io.frontstage.issue;

/**
 * Text that is sent from one product to the other, as one line of bounded length that can be shown and stored safely.
 */
public final class PlainText {

    private static final String CUT = "…";

    private PlainText() {}

    /**
     * The text on one line: line breaks and control characters become single spaces, unpaired surrogates become a
     * replacement character, and characters that change the direction of the text after them are left out.
     *
     * @param most the maximum length in UTF-16 code units; a longer text ends in {@code …}
     */
    public static String line(String text, int most) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), most + 2));
        boolean blank = false;
        for (int i = 0; i < text.length() && line.length() <= most; ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isISOControl(letter) || Character.isWhitespace(letter) || isSeparator(letter)) {
                blank = !line.isEmpty();
                continue;
            }
            if (isDirection(letter)) {
                continue;
            }
            if (blank) {
                line.append(' ');
                blank = false;
            }
            line.appendCodePoint(isNoCharacter(letter) ? 0xFFFD : letter);
        }
        return line.length() <= most ? line.toString() : cut(line, most);
    }

    private static boolean isSeparator(int letter) {
        int type = Character.getType(letter);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /**
     * Whether a character is an embedding, override or isolate; if left open, it would change the direction of the
     * words after the text.
     */
    private static boolean isDirection(int letter) {
        return letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
    }

    /** Whether a character is an unpaired surrogate, or one that XML does not allow. */
    private static boolean isNoCharacter(int letter) {
        return Character.getType(letter) == Character.SURROGATE || letter == 0xFFFE || letter == 0xFFFF;
    }

    private static String cut(StringBuilder line, int most) {
        int end = most - CUT.length();
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + CUT;
    }
}
