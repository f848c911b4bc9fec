package io.frontstage.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docs/definition.md}: its tables of keys and its snippets. */
final class Reference {

    private static final Path FILE = Path.of("docs", "definition.md");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)`(?: °)? \\|.*\\|(.*)\\|");
    private static final Pattern FENCE = Pattern.compile("```(\\S+)( (\\S+))?");

    private static final Pattern PITFALL = Pattern.compile("\\| `(.+)` \\| .+ \\| `([a-z-]+)` \\| `(.+)` \\|");
    private static final Pattern LIMIT = Pattern.compile("\\| .+ \\| ([0-9,]+) \\| `([a-z-]+)` \\|");

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("The map", "map"),
            Map.entry("Tracker", "tracker"),
            Map.entry("Personas", "persona"),
            Map.entry("Lanes", "lane"),
            Map.entry("Stages", "stage"),
            Map.entry("Steps", "step"),
            Map.entry("Cards", "card"),
            Map.entry("Needs", "need"),
            Map.entry("Expectations", "expect"),
            Map.entry("Paths", "path"),
            Map.entry("Pains", "pain"),
            Map.entry("Delights", "delight"),
            Map.entry("Opportunities", "opportunity"),
            Map.entry("Metrics", "metric"),
            Map.entry("Arrows", "arrow"),
            Map.entry("Checks set aside", "dismissal"),
            Map.entry("Every thing", "thing"));

    private final List<String> lines = Examples.text(FILE).lines().toList();

    /** The keys of all tables, each as {@code step.feels}. */
    Set<String> keys() {
        return meanings().keySet();
    }

    /** The description of each key in the tables, as plain text. */
    Map<String, String> meanings() {
        Map<String, String> keys = new TreeMap<>();
        String owner = "";
        for (String line : lines) {
            if (line.startsWith("#")) {
                owner = HEADINGS.getOrDefault(line.replaceFirst("^#+ ", ""), "");
            }
            Matcher row = ROW.matcher(line);
            if (!owner.isEmpty() && row.matches()) {
                keys.put(owner + "." + row.group(1), plain(row.group(2)));
            }
        }
        return keys;
    }

    /** The keys that are marked as part of the customer's side. */
    Set<String> customersSide() {
        Set<String> keys = new TreeSet<>();
        String owner = "";
        for (String line : lines) {
            if (line.startsWith("#")) {
                owner = HEADINGS.getOrDefault(line.replaceFirst("^#+ ", ""), "");
            }
            Matcher row = ROW.matcher(line);
            if (!owner.isEmpty() && row.matches() && line.startsWith("| `" + row.group(1) + "` °")) {
                keys.add(owner + "." + row.group(1));
            }
        }
        return keys;
    }

    private static String plain(String cell) {
        return cell.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", "").strip();
    }

    /** All snippets that are definitions or parts of one, in order. */
    List<Snippet> snippets() {
        List<Snippet> snippets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int first = i + 1;
                int end = first;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                String part = fence.group(3) == null ? "" : fence.group(3);
                snippets.add(new Snippet(first + 1, part, String.join("\n", lines.subList(first, end)) + "\n"));
                i = end;
            }
        }
        return snippets;
    }

    /** The table of what YAML does to text. */
    List<Pitfall> pitfalls() {
        List<Pitfall> pitfalls = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher row = PITFALL.matcher(lines.get(i));
            if (row.matches()) {
                pitfalls.add(Pitfall.of(i + 1, row.group(1), row.group(2), row.group(3)));
            }
        }
        return pitfalls;
    }

    /** The numbers of the table of limits, from top to bottom. */
    List<Integer> limits() {
        return limitColumn(1).stream()
                .map(number -> Integer.valueOf(number.replace(",", "")))
                .toList();
    }

    /** The codes of the table of limits. */
    List<String> limitCodes() {
        return limitColumn(2);
    }

    private List<String> limitColumn(int group) {
        return lines.stream()
                .map(LIMIT::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(group))
                .toList();
    }
}
