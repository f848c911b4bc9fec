package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds blanks that YAML takes for text where they cannot be meant as such: no-break, wide and zero-width ones in front of a
 * line, around its dash or key, or at its end.
 */
final class UnusualBlanks {

    private static final String UNUSUAL =
            "[\\u00A0\\u2000-\\u200B\\u200E\\u200F\\u202F\\u205F\\u2060\\u3000\\uFEFF\\u00AD]";
    private static final Pattern FRONT = Pattern.compile(
            "(?m)^(?:[\\t ]|-[\\t ]){0,120}+-?(?:[\\p{L}\\p{Nd}_-]{1,60}+:?[\\t ]?)?+(?:(?<=[ :-]|^)|(?=" + UNUSUAL
                    + "[\\p{L}:]))" + UNUSUAL);
    private static final Pattern END = Pattern.compile("(?m)[\\u200B\\u2060\\uFEFF\\u00AD\\u200E\\u200F]$");

    private UnusualBlanks() {}

    /** Reports the first one. */
    static void report(Report report) {
        String text = report.lines().text();
        if (!hasUnusual(text)) {
            return;
        }
        for (Pattern pattern : new Pattern[] {FRONT, END}) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                int at = found.end() - 1;
                report.add(ProblemCode.UNUSUAL_BLANK, at, at + 1, String.format("U+%04X", (int) text.charAt(at)));
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
