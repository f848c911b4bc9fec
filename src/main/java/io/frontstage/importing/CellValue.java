package io.frontstage.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Converts cells to values of the language: emoticons to scores, ticks to yes, comma-separated cells to lists. */
final class CellValue {

    private static final Set<String> SEVERITIES = Set.of("low", "medium", "high", "critical");

    private static final Map<String, String> FOREIGN_SEVERITIES = Map.ofEntries(
            Map.entry("gering", "low"),
            Map.entry("niedrig", "low"),
            Map.entry("faible", "low"),
            Map.entry("baja", "low"),
            Map.entry("mittel", "medium"),
            Map.entry("moyenne", "medium"),
            Map.entry("media", "medium"),
            Map.entry("hoch", "high"),
            Map.entry("élevée", "high"),
            Map.entry("alta", "high"),
            Map.entry("kritisch", "critical"),
            Map.entry("critique", "critical"),
            Map.entry("crítica", "critical"));

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
        return FOREIGN_SEVERITIES.getOrDefault(word, SEVERITIES.contains(word) ? word : text);
    }

    /** The severity in a text that may name it, such as {@code severity: high}; else the text. */
    static String namedSeverity(String text) {
        String value = Arrays.stream(text.strip().split("[\\s:=]+"))
                .filter(word ->
                        RowLabel.of(word).filter(RowLabel.SEVERITY::equals).isEmpty())
                .collect(Collectors.joining(" "));
        return severity(value);
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
