package io.frontstage.confluence.linking;

/** A text on one line, cut between two characters. */
final class ShortText {

    /** Maximum length of a title inside a sentence, in characters. */
    private static final int IN_A_SENTENCE = 60;

    private ShortText() {}

    static String of(String text) {
        return of(text, IN_A_SENTENCE);
    }

    /** @param most the maximum length in characters, including the ellipsis */
    static String of(String text, int most) {
        String line = text.strip().replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = most - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                        .stripTrailing()
                + "…";
    }
}
