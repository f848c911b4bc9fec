package io.frontstage.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts cells to values of the language: emoticons to scores, ticks to yes, comma-separated cells to lists. */
final class CellValue {

    private static final Set<String> SEVERITIES = Set.of("low", "medium", "high", "critical");

    private static final Map<String, String> GERMAN_SEVERITIES =
            Map.of("gering", "low", "niedrig", "low", "mittel", "medium", "hoch", "high", "kritisch", "critical");

    private static final Set<String> TICKS = Set.of("x", "✓", "✔", "ja", "yes", "true", "1", "★", "*");

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");

    private CellValue() {}

    static List<String> of(RowLabel rowLabel, String text, FeelingScale scale) {
        return switch (rowLabel) {
            case SEVERITY -> List.of(severity(text));
            case FEELS, STAFF_FEELS -> List.of(scale.value(text));
            case MOMENT_OF_TRUTH -> List.of(TICKS.contains(text.toLowerCase(Locale.ROOT)) ? "yes" : text);
            case ISSUES, SOLVES, FOR, BY, WITH, CHANNEL -> parts(text, "[,;\\n]");
            case THINKS, EXPECTS, NEEDS, POLICY -> parts(text, "\\n");
            case QUOTE -> parts(text, "\\n").stream().map(CellValue::unquoted).toList();
            case TIME, WAIT -> List.of(CellFormat.duration(text));
            default -> List.of(text);
        };
    }

    static String severity(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return GERMAN_SEVERITIES.getOrDefault(word, SEVERITIES.contains(word) ? word : text);
    }

    static boolean isSeverity(String word) {
        return SEVERITIES.contains(word);
    }

    /** A quote without quotation marks, because the map draws its own. */
    private static String unquoted(String quote) {
        Matcher whole = QUOTED.matcher(quote);
        return whole.matches() ? whole.group(1) : quote;
    }

    private static List<String> parts(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
