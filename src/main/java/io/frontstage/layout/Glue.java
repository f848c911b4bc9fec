package io.frontstage.layout;

import java.util.Locale;
import java.util.Set;

/** Keeps together what belongs together: a number and its unit, a separator and the next word. */
final class Glue {

    private static final char NO_BREAK = '\u00a0';

    /** Units of more than three letters that follow a number, in English and German. */
    private static final Set<String> UNITS = Set.of(
            "mins",
            "minutes",
            "hour",
            "hours",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "seconds",
            "minute",
            "minuten",
            "stunde",
            "stunden",
            "tage",
            "tagen",
            "woche",
            "wochen",
            "monat",
            "monate",
            "jahre",
            "sekunden",
            "euro",
            "prozent",
            "percent");

    /** Signs that can be a unit or part of one, in addition to letters. */
    private static final String SIGNS = "%€$£";

    private static final String SEPARATORS = "·→–—&+§(";

    private Glue() {}

    /** The text with no-break spaces where a line should not end. */
    static String in(String text) {
        int first = text.indexOf(' ');
        if (first < 0) {
            return text;
        }
        char[] glued = null;
        for (int at = first; at > 0; at = text.indexOf(' ', at + 1)) {
            if (isNumber(text, at) && isUnit(text, at + 1) || isSeparator(text, at)) {
                glued = glued == null ? text.toCharArray() : glued;
                glued[at] = NO_BREAK;
            }
        }
        return glued == null ? text : new String(glued);
    }

    private static boolean isNumber(String text, int space) {
        return Character.isDigit(text.charAt(space - 1));
    }

    private static boolean isUnit(String text, int from) {
        int end = text.indexOf(' ', from);
        StringBuilder unit = new StringBuilder();
        text.substring(from, end < 0 ? text.length() : end)
                .codePoints()
                .filter(character -> Character.isLetter(character) || SIGNS.indexOf(character) >= 0)
                .forEach(unit::appendCodePoint);
        String letters = unit.toString();
        return !letters.isEmpty() && (letters.length() <= 3 || UNITS.contains(letters.toLowerCase(Locale.ROOT)));
    }

    /** Whether the word before a space is a separator or opens a bracket: {@code (§ 6)}. */
    private static boolean isSeparator(String text, int space) {
        int start = space;
        while (start > 0 && SEPARATORS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start < space && (start == 0 || text.charAt(start - 1) == ' ');
    }
}
