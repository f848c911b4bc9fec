package io.frontstage.definition;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises texts that are not definitions but can be imported as one: tables and Mermaid journeys. */
final class OtherForms {

    /** Number of bytes that are examined. */
    private static final int LOOKED_AT = 4_096;

    private static final Pattern DEFINITION = Pattern.compile("(?im)^[^\\p{L}\\n]{0,8}(blueprint|stages)\"?\\h?[:\"]");
    private static final Pattern PAIR = Pattern.compile("[^:]{1,60}:( .*+)?+");

    private OtherForms() {}

    static boolean isTableOrJourney(String text) {
        String begin = text.substring(0, Math.min(text.length(), LOOKED_AT));
        if (begin.stripLeading().startsWith("{") || DEFINITION.matcher(begin).find()) {
            return false;
        }
        List<String> lines =
                begin.lines().filter(line -> !line.isBlank()).limit(3).toList();
        if (lines.size() < 2) {
            return false;
        }
        String first = lines.get(0).strip();
        String second = lines.get(1).strip();
        boolean bars = first.startsWith("|") && second.startsWith("|");
        return first.equals("journey") || bars || isSplit(first, second);
    }

    private static boolean isSplit(String first, String second) {
        for (char between : new char[] {'\t', ';', ','}) {
            long columns = count(first, between);
            boolean pairs = between == ',' && PAIR.matcher(first).matches();
            if (columns >= 2 && columns == count(second, between) && !pairs) {
                return true;
            }
        }
        return false;
    }

    private static long count(String line, char what) {
        return line.chars().filter(c -> c == what).count();
    }
}
