package io.frontstage.render.markup;

/**
 * Markup that Java stores with one byte per character. A single character beyond Latin 1, such as “›”, would double the
 * size of a text of several hundred thousand characters, in the cache and on its way to the reader; as a numeric
 * reference it does not.
 */
public final class NarrowText {

    /**
     * If more than one character in this many is beyond Latin 1, the text is in another script and keeps its letters.
     */
    static final int RARE = 50;

    private static final char MAX_LATIN_1 = 0xFF;

    private NarrowText() {}

    /**
     * The same markup, with rare characters beyond Latin 1 as numeric references.
     *
     * @param markup text and attribute values; no style or script whose content is read literally
     */
    public static String of(String markup) {
        int wide = wide(markup);
        if (wide == 0 || (long) wide * RARE >= markup.length()) {
            return markup;
        }
        StringBuilder narrow = new StringBuilder(markup.length() + 7 * wide);
        int from = 0;
        for (int i = 0; i < markup.length(); i++) {
            int code = markup.codePointAt(i);
            if (code > MAX_LATIN_1 && Character.getType(code) != Character.SURROGATE) {
                narrow.append(markup, from, i).append("&#").append(code).append(';');
                i += Character.charCount(code) - 1;
                from = i + 1;
            }
        }
        return narrow.append(markup, from, markup.length()).toString();
    }

    /** The memory that a text takes, in bytes. */
    public static long bytes(String text) {
        return wide(text) == 0 ? text.length() : 2L * text.length();
    }

    private static int wide(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > MAX_LATIN_1) {
                count++;
            }
        }
        return count;
    }
}
