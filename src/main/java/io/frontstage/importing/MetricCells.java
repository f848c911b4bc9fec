package io.frontstage.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of figures. Below a heading such as {@code Metrics}, which names no figure, a cell may: {@code NPS 38}, {@code 9 min
 * waiting}.
 */
final class MetricCells {

    private static final String UNIT =
            "(?:%|‰|[€$£]|/\\s*\\d+|(?:of|von|sur|de)\\s+\\d+|(?:s|secs?|seconds?|sek|sekunden?|mins?|minutes?|minuten?|minutos?"
                    + "|h|hrs?|hours?|std|stunden?|heures?|horas?|d|days?|tage?n?|jours?|días?|weeks?|wochen?|semaines?|semanas?"
                    + "|months?|monate?n?|mois|mes|meses|eur|usd|chf|gbp)(?![\\p{L}])\\.?)";

    private static final String VALUE =
            "[<>≤≥~≈]?\\s?[+-]?[€$£]?\\d[\\d.,]{0,15}(?:\\s?[-–]\\s?\\d[\\d.,]{0,15})?(?:\\s?" + UNIT + ")?+";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern NAME_FIRST = Pattern.compile("(\\p{L}.{0,60}?)\\s*+[:=]?\\s*+(" + VALUE + ")", FLAGS);
    private static final Pattern VALUE_FIRST = Pattern.compile("(" + VALUE + ")\\s++(\\p{L}.{0,60})", FLAGS);

    /** Words that belong to a figure rather than name it: {@code 2 h per case}, {@code Retention up by 5 %}. */
    private static final Set<String> NO_NAME = Set.of(
            "per", "pro", "par", "por", "je", "by", "to", "of", "um", "auf", "von", "de", "à", "a", "in", "on", "y",
            "und", "and");

    /** Names that a figure cannot have. */
    private static final Set<String> RESERVED = Set.of("value", "baseline", "target", "lane", "source", "as-of");

    private static final int MAX_WORDS = 4;

    private MetricCells() {}

    /** A figure whose cell names it; the value is empty if it is not measured yet. */
    private record Named(String name, String value) {}

    /**
     * Adds the figures of a cell to a stage or step.
     *
     * @param heading the heading of the cell
     * @param lines the lines of the cell
     * @param place the place of the cell
     */
    static void add(DraftPart part, String heading, List<String> lines, String place, MapDraft draft) {
        List<String> words = List.of(RowLabel.normal(heading).split(" "));
        Optional<String> general =
                words.stream().flatMap(word -> figure(word).stream()).findFirst();
        List<String> unnamed = new ArrayList<>();
        for (String line : lines) {
            Optional<Named> named = general.isPresent() ? named(line) : Optional.empty();
            named.ifPresent(figure -> add(part, figure.name(), figure.value()));
            if (named.isEmpty()) {
                unnamed.add(line);
            }
        }
        String rest = String.join(", ", unnamed);
        boolean namesNone = words.stream().allMatch(word -> figure(word).isPresent());
        if (!rest.isEmpty() && general.isPresent() && namesNone) {
            draft.remark(Remark.Kind.UNNAMED_METRIC, place, LeftOutCells.quoted(rest), general.get());
            add(part, general.get(), rest);
        } else if (!rest.isEmpty()) {
            add(part, heading, rest);
        }
    }

    private static void add(DraftPart part, String name, String value) {
        part.add("metrics", new DraftPart(part.free("metrics", name), value));
    }

    private static Optional<Named> named(String text) {
        if (text.codePoints().noneMatch(Character::isDigit)) {
            return isName(text) ? Optional.of(new Named(text, "")) : Optional.empty();
        }
        Matcher first = NAME_FIRST.matcher(text);
        Matcher last = VALUE_FIRST.matcher(text);
        if (first.matches()) {
            return isName(first.group(1))
                    ? Optional.of(new Named(first.group(1).strip(), first.group(2)))
                    : Optional.empty();
        }
        return last.matches() && isName(last.group(2))
                ? Optional.of(new Named(last.group(2).strip(), last.group(1)))
                : Optional.empty();
    }

    private static boolean isName(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return words.length <= MAX_WORDS
                && !NO_NAME.contains(words[0])
                && !NO_NAME.contains(words[words.length - 1])
                && !RESERVED.contains(words[0])
                && Arrays.stream(words).anyMatch(word -> word.length() > 1);
    }

    /** What one figure is called in the language of a word for figures; empty for other words. */
    private static Optional<String> figure(String word) {
        return switch (word) {
            case "kpi", "kpis", "metric", "metrics", "figure", "figures", "measures" -> Optional.of("Figure");
            case "kennzahl", "kennzahlen", "metrik", "metriken" -> Optional.of("Kennzahl");
            case "indicateur", "indicateurs", "métriques" -> Optional.of("Indicateur");
            case "indicador", "indicadores", "métricas" -> Optional.of("Indicador");
            default -> Optional.empty();
        };
    }
}
