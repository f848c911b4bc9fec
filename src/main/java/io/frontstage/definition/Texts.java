package io.frontstage.definition;

/** Normalises texts before they are read. */
final class Texts {

    private Texts() {}

    /** The number of lines of a text, by its line breaks; at least 1. */
    static int lines(String text) {
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines;
    }

    /** The trimmed text with its line breaks as LF. */
    static String clean(String text) {
        String stripped = text.strip();
        return stripped.indexOf('\r') < 0
                ? stripped
                : stripped.replace("\r\n", "\n").replace('\r', '\n');
    }
}
