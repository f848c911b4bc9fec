package io.frontstage.layout;

import io.frontstage.scene.Font;

/**
 * Offers places to break a word that is longer than its line: between two consonants, or before a single one between two vowels. It uses no
 * dictionary: this is good enough for English and German, and only used where a word would otherwise be split anywhere.
 */
final class Hyphens {

    private static final char SOFT = '\u00AD';
    private static final String VOWELS = "aeiouyäöüáéíóúàèìòùâêîôûåæøAEIOUYÄÖÜ";
    /** Groups of consonants that are pronounced as one. */
    private static final String TOGETHER = " ch ck ph th sh st sp qu gh ng br dr fr gr kr pr tr bl fl gl kl pl ";

    /** Minimum number of letters on both sides. */
    private static final int MIN_LETTERS = 3;

    private Hyphens() {}

    /** The text, with soft hyphens in each word that is wider than a line. */
    static String in(String text, Font font, double width) {
        StringBuilder out = null;
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end < text.length() && !isGap(text.charAt(end))) {
                continue;
            }
            if (end - start > 2 * MIN_LETTERS) {
                if (FontTable.width(text, start, end, font) > width) {
                    out = out == null ? new StringBuilder(text.substring(0, start)) : out;
                    hyphenate(text.substring(start, end), out);
                    start = end;
                }
            }
            if (out != null) {
                out.append(text, start, Math.min(end + 1, text.length()));
            }
            start = end + 1;
        }
        return out == null ? text : out.toString();
    }

    private static boolean isGap(char character) {
        return character <= ' ' || character == '\u00a0' || character == '-' || character == '/' || character == SOFT;
    }

    /** Adds soft hyphens where both parts of the word contain a vowel. */
    private static void hyphenate(String word, StringBuilder out) {
        int first = 0;
        while (first < word.length() && !isVowel(word, first)) {
            first++;
        }
        int last = word.length() - 1;
        while (last > first && !isVowel(word, last)) {
            last--;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i >= MIN_LETTERS && word.length() - i >= MIN_LETTERS && i > first && i <= last && mayBreak(word, i)) {
                out.append(SOFT);
            }
            out.append(word.charAt(i));
        }
    }

    /** Whether a syllable may begin at a letter. */
    private static boolean mayBreak(String word, int at) {
        if (!isConsonant(word, at)) {
            return false;
        }
        if (isConsonant(word, at - 1)) {
            return !isTogether(word, at - 1) && (isVowel(word, at + 1) || isTogether(word, at));
        }
        return isVowel(word, at + 1) || isTogether(word, at) && isVowel(word, at + 2);
    }

    private static boolean isTogether(String word, int at) {
        return at + 2 <= word.length()
                && TOGETHER.contains(' ' + word.substring(at, at + 2).toLowerCase(java.util.Locale.ROOT) + ' ');
    }

    private static boolean isVowel(String word, int at) {
        return at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static boolean isConsonant(String word, int at) {
        return at < word.length()
                && Character.isLetter(word.charAt(at))
                && word.charAt(at) < '\u0250'
                && !isVowel(word, at);
    }
}
