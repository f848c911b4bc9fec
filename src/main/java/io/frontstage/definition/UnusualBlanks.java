package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds blanks that YAML takes for text although they cannot be meant as text: no-break, wide and zero-width ones at the beginning or end
 * of a line or around its dash or key.
 */
final class UnusualBlanks {

    private static final String UNUSUAL =
            "[\\u00A0\\u2000-\\u200B\\u200E\\u200F\\u202F\\u205F\\u2060\\u3000\\uFEFF\\u00AD]";
    private static final Pattern UNUSUAL_BLANK = Pattern.compile(UNUSUAL);
    private static final Pattern FRONT = Pattern.compile(
            "(?m)^(?:[\\t ]|-[\\t ]){0,120}+-?(?:[\\p{L}\\p{Nd}_-]{1,60}+:?[\\t ]?)?+(?:(?<=[ :-]|^)|(?=" + UNUSUAL
                    + "[\\p{L}:]))" + UNUSUAL);
    private static final Pattern END = Pattern.compile("(?m)[\\u200B\\u2060\\uFEFF\\u00AD\\u200E\\u200F]$");

    private UnusualBlanks() {}

    /** Whether a text begins with unusual blanks, after optional ordinary ones. */
    static boolean isInFront(String line) {
        String rest = line.stripLeading();
        return !rest.isEmpty() && UNUSUAL_BLANK.matcher(rest.substring(0, 1)).matches();
    }

    /** A text without unusual blanks at its beginning. */
    static String withoutInFront(String text) {
        String rest = text;
        while (isInFront(rest)) {
            rest = rest.stripLeading().substring(1);
        }
        return rest;
    }

    /** Reports that a line is indented with unusual blanks, at the first of them. */
    static void reportIndentation(int lineStart, Report report) {
        String text = report.lines().text();
        Matcher found = UNUSUAL_BLANK.matcher(text);
        if (found.find(lineStart)) {
            int at = found.start();
            report.add(ProblemCode.UNUSUAL_INDENTATION, at, at + 1, name(text.charAt(at)));
        }
    }

    private static String name(char blank) {
        return String.format("U+%04X", (int) blank);
    }

    /** Reports the first unusual blank in the text. */
    static void report(Report report) {
        String text = report.lines().text();
        if (!hasUnusual(text)) {
            return;
        }
        for (Pattern pattern : new Pattern[] {FRONT, END}) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                int at = found.end() - 1;
                report.add(ProblemCode.UNUSUAL_BLANK, at, at + 1, name(text.charAt(at)));
                return;
            }
        }
    }

    private static boolean hasUnusual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00A0' || c == '\u00AD' || c >= '\u2000' && c <= '\u3000' || c == '\uFEFF') {
                return true;
            }
        }
        return false;
    }
}
