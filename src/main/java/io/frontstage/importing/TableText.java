package io.frontstage.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table in a Markdown or Confluence wiki markup text. A cell {@code <} continues the cell to its left, a cell {@code ^} the one above.
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
    private static final String LEFT = "<";
    private static final String ABOVE = "^";
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
        return new Sheet(cells, merged(cells), links);
    }

    /** The sizes of merged cells by their place; empties the cells that continue others. */
    private static Map<String, MergedCell> merged(List<List<String>> cells) {
        Map<String, MergedCell> merged = new HashMap<>();
        for (int row = 0; row < cells.size(); row++) {
            List<String> texts = cells.get(row);
            int left = 0;
            for (int column = 0; column < texts.size(); column++) {
                if (texts.get(column).equals(LEFT) && column > 0) {
                    merged.merge(Sheet.place(row, left), MergedCell.SINGLE.wider(), (cell, one) -> cell.wider());
                } else {
                    left = column;
                }
                int above = row;
                while (above > 0 && isAbove(cells.get(above), column)) {
                    above--;
                }
                if (above < row) {
                    merged.merge(Sheet.place(above, column), MergedCell.SINGLE.higher(), (cell, one) -> cell.higher());
                }
            }
        }
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                boolean goesOn = column > 0 && cells.get(row).get(column).equals(LEFT)
                        || row > 0 && isAbove(cells.get(row), column);
                if (goesOn) {
                    cells.get(row).set(column, "");
                }
            }
        }
        return merged;
    }

    private static boolean isAbove(List<String> texts, int column) {
        return column < texts.size() && texts.get(column).equals(ABOVE);
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
