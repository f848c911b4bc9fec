package io.frontstage.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A sheet of texts. Rows and columns count from 0; rows may be of different lengths. */
final class Sheet {

    /** Maximum number of rows that are read: more than a list of all cards that a map can have. */
    static final int MAX_ROWS = 5_000;

    /** Maximum number of columns that are read; a map has at most 300 steps. */
    static final int MAX_COLUMNS = 400;

    private static final Pattern BULLET = Pattern.compile("^[-*•–·]\\s+");

    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Integer> widths;
    private final int columns;

    /**
     * @param rows of cells; white space at the ends of a cell says nothing
     * @param widths how many columns the merged cells cover, by their place
     * @throws Unreadable if the cells say more than is read
     */
    Sheet(List<List<String>> rows, Map<String, Integer> widths) throws Unreadable {
        this.widths = Map.copyOf(widths);
        Tally characters = new Tally(Tally.MAX_CHARACTERS);
        Tally entries = new Tally(Tally.MAX_ENTRIES);
        for (List<String> row : rows) {
            for (String cell : row) {
                characters.add(cell.length());
                entries.add(Tally.entries(cell));
            }
            this.rows.add(row.stream().map(String::strip).toList());
        }
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    int rows() {
        return rows.size();
    }

    /** The number of columns of its longest row. */
    int columns() {
        return columns;
    }

    /** The text of a cell; empty if it has none. */
    String text(int row, int column) {
        List<String> cells = row < rows.size() ? rows.get(row) : List.of();
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty(int row) {
        return rows.get(row).stream().allMatch(String::isEmpty);
    }

    /** The number of columns that a cell covers. */
    int width(int row, int column) {
        return widths.getOrDefault(place(row, column), 1);
    }

    /** The lines of a cell, without typed bullets. */
    List<String> lines(int row, int column) {
        return text(row, column)
                .lines()
                .map(line -> BULLET.matcher(line.strip()).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The transposed sheet, beginning at a row. */
    Sheet turned(int from) throws Unreadable {
        List<List<String>> turned = new ArrayList<>();
        for (int column = 0; column < columns(); column++) {
            List<String> row = new ArrayList<>();
            for (int i = from; i < rows.size(); i++) {
                row.add(text(i, column));
            }
            turned.add(row);
        }
        return new Sheet(turned, Map.of());
    }

    /** A cell as spreadsheets name it: {@code C4}. */
    static String place(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }
}
