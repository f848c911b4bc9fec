package io.frontstage.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table in a Markdown or Confluence wiki markup text.
 *
 * @param title the last heading above it; empty if there is none
 * @param rows its lines, from bar to bar
 */
record TableText(Optional<String> title, List<String> rows) {

    private static final Pattern RULE = Pattern.compile("(?=.*--)[|:\\s-]++");
    private static final Pattern TITLE = Pattern.compile("(?:#{1,6}|h[1-6]\\.)\\h++(\\S.*+)");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^\\]|]*)\\]\\((https?://[^)\\s]+)\\)");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[([^\\]|]*)\\|(https?://[^\\]\\s]+)\\]");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>|\\\\\\\\");
    private static final Pattern STRONG = Pattern.compile("^(\\*\\*|__|\\*|_)(\\S(?:.*\\S)?)\\1$");
    private static final char BAR_WITHIN = '\u0001';

    /** Maximum number of tables that are read from one text. */
    private static final int MAX_TABLES = 50;

    /** The tables of a text in order: at least two consecutive rows each. */
    static List<TableText> all(String text) {
        List<TableText> tables = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        Optional<String> title = Optional.empty();
        for (String line : (text + "\n").split("\\R", -1)) {
            String row = line.strip();
            if (row.length() > 1 && row.startsWith("|") && row.endsWith("|")) {
                rows.add(row);
                continue;
            }
            if (rows.size() > 1 && tables.size() < MAX_TABLES) {
                tables.add(new TableText(title, rows));
            }
            rows = new ArrayList<>();
            Matcher heading = TITLE.matcher(line);
            title = heading.matches() ? Optional.of(heading.group(1).strip()) : title;
        }
        return tables;
    }

    Sheet sheet() throws Unreadable {
        List<List<String>> cells = new ArrayList<>();
        Map<String, String> links = new HashMap<>();
        for (String line : rows) {
            if (RULE.matcher(line).matches()) {
                continue;
            }
            if (cells.size() == Sheet.MAX_ROWS) {
                throw new Unreadable(Remark.Kind.TOO_LARGE);
            }
            cells.add(cells(line, cells.size(), links));
        }
        return new Sheet(cells, Map.of(), links);
    }

    private static List<String> cells(String line, int row, Map<String, String> links) throws Unreadable {
        String kept =
                WIKI_LINK.matcher(line).replaceAll("[$1" + BAR_WITHIN + "$2]").replace("\\|", "" + BAR_WITHIN);
        String inner = kept.startsWith("||") ? kept.replace("||", "|") : kept;
        List<String> cells = new ArrayList<>();
        for (String cell : inner.substring(1, inner.length() - 1).split("\\|", -1)) {
            if (cells.size() == Sheet.MAX_COLUMNS) {
                throw new Unreadable(Remark.Kind.TOO_LARGE);
            }
            cells.add(cell(cell.replace(BAR_WITHIN, '|').strip(), Sheet.place(row, cells.size()), links));
        }
        return cells;
    }

    private static String cell(String cell, String place, Map<String, String> links) {
        String text = cell;
        for (Pattern link : List.of(MARKDOWN_LINK, WIKI_LINK)) {
            Matcher found = link.matcher(text);
            if (found.find() && !found.group(1).isBlank()) {
                if (found.end() - found.start() == text.length()) {
                    links.put(place, found.group(2));
                    text = found.group(1);
                }
            }
        }
        String broken = BREAK.matcher(text).replaceAll("\n");
        return STRONG.matcher(broken).replaceFirst("$2");
    }
}
