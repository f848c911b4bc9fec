package io.frontstage.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first table of a text in Markdown or in Confluence wiki markup. */
final class TableText {

    private static final Pattern ROW = Pattern.compile("(?m)^\\h*+\\|.*\\|\\h*+$");
    private static final Pattern RULE = Pattern.compile("(?=.*--)[|:\\s-]++");
    private static final Pattern TITLE = Pattern.compile("(?m)^(?:#{1,6}|h[1-6]\\.)\\h++(\\S.*+)$");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^\\]|]*)\\]\\((https?://[^)\\s]+)\\)");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[([^\\]|]*)\\|(https?://[^\\]\\s]+)\\]");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>|\\\\\\\\");
    private static final Pattern STRONG = Pattern.compile("^(\\*\\*|__|\\*|_)(\\S(?:.*\\S)?)\\1$");
    private static final char BAR_WITHIN = '\u0001';

    private TableText() {}

    /** Whether the text has at least two rows of a table that stand below each other. */
    static boolean isTable(String text) {
        return rows(text).size() > 1;
    }

    /** The last heading above the table. */
    static Optional<String> title(String text) {
        Matcher row = ROW.matcher(text);
        int end = row.find() ? row.start() : 0;
        Matcher title = TITLE.matcher(text);
        Optional<String> last = Optional.empty();
        while (title.find() && title.start() < end) {
            last = Optional.of(title.group(1).strip());
        }
        return last;
    }

    static Sheet read(String text) throws Unreadable {
        List<List<String>> rows = new ArrayList<>();
        Map<String, String> links = new HashMap<>();
        for (String line : rows(text)) {
            if (RULE.matcher(line).matches()) {
                continue;
            }
            if (rows.size() == Sheet.MAX_ROWS) {
                throw new Unreadable(Remark.Kind.TOO_LARGE);
            }
            rows.add(cells(line, rows.size(), links));
        }
        return new Sheet(rows, Map.of(), links);
    }

    private static List<String> rows(String text) {
        List<String> rows = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String row = line.strip();
            if (row.length() > 1 && row.startsWith("|") && row.endsWith("|")) {
                rows.add(row);
            } else if (!rows.isEmpty()) {
                break;
            }
        }
        return rows;
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
