package io.frontstage.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A sheet of texts. Rows and columns count from 0; rows may be of different lengths. */
final class Sheet {

    private static final int NOT_TURNED = -1;

    /** Maximum number of rows that are read: more than all cards that a map can have. */
    static final int MAX_ROWS = 5_000;

    /** Maximum number of columns that are read; a map has at most 300 steps. */
    static final int MAX_COLUMNS = 400;

    private static final Pattern BULLET = Pattern.compile("^[-*•–·▪◦‣]\\s+");

    /** The gap between the entries of a cell that are on one line. */
    private static final Pattern ENTRY = Pattern.compile("(?<!\\s)\\s++(?=[•▪◦‣]\\s)");

    /** A semicolon before a capital letter; before a small one, the sentence goes on. */
    private static final Pattern SENTENCE = Pattern.compile("\\s*+;\\s++(?=\\p{Lu})");

    /** Placeholders for an empty cell. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "-",
            "–",
            "—",
            "--",
            "n/a",
            "na",
            "n.a.",
            "none",
            "tbd",
            "tba",
            "k. a.",
            "k.a.",
            "keine",
            "entfällt",
            "offen",
            "aucun",
            "aucune",
            "à définir",
            "ninguno",
            "ninguna",
            "por definir",
            "…",
            "...");

    private final List<List<String>> rows = new ArrayList<>();
    private final int turnedFrom;
    private final Map<String, String> links;
    private final Map<String, String> comments;
    private final Map<String, MergedCell> merged;
    private final int columns;

    /**
     * @param rows the cells of each row; white space at the ends of a cell is ignored
     * @param merged the sizes of merged cells, by the place of their first cell
     * @throws Unreadable if the cells contain more than is read
     */
    Sheet(List<List<String>> rows, Map<String, MergedCell> merged) throws Unreadable {
        this(rows, merged, Map.of(), Map.of(), NOT_TURNED, SheetLimits.MAP);
    }

    /** @param links the addresses of cells, by their place */
    Sheet(List<List<String>> rows, Map<String, MergedCell> merged, Map<String, String> links) throws Unreadable {
        this(rows, merged, links, Map.of(), NOT_TURNED, SheetLimits.MAP);
    }

    /**
     * @param links the addresses of cells, by their place
     * @param comments the comments on cells, by their place
     * @param limits the maximum size
     */
    Sheet(
            List<List<String>> rows,
            Map<String, MergedCell> merged,
            Map<String, String> links,
            Map<String, String> comments,
            SheetLimits limits)
            throws Unreadable {
        this(rows, merged, links, comments, NOT_TURNED, limits);
    }

    private Sheet(
            List<List<String>> rows,
            Map<String, MergedCell> merged,
            Map<String, String> links,
            Map<String, String> comments,
            int turnedFrom,
            SheetLimits limits)
            throws Unreadable {
        this.comments = Map.copyOf(comments);
        this.turnedFrom = turnedFrom;
        this.links = Map.copyOf(links);
        this.merged = Map.copyOf(merged);
        Tally characters = new Tally(limits.characters());
        Tally entries = new Tally(limits.entries());
        for (List<String> row : rows) {
            for (String cell : row) {
                characters.add(cell.length());
                entries.add(Tally.entries(cell));
            }
            this.rows.add(row.stream().map(Sheet::said).toList());
        }
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static String said(String cell) {
        String text = cell.strip();
        return PLACEHOLDERS.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
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

    /** The number of columns that a cell covers; of a transposed sheet, the number of rows in the file. */
    int width(int row, int column) {
        MergedCell cell = merged.getOrDefault(where(row, column), MergedCell.SINGLE);
        return turnedFrom == NOT_TURNED ? cell.columns() : cell.rows();
    }

    /** The lines of a cell, without typed bullets. */
    List<String> lines(int row, int column) {
        return ENTRY.matcher(text(row, column))
                .replaceAll("\n")
                .lines()
                .map(line -> BULLET.matcher(line.strip()).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The pains, delights or opportunities of a cell: its lines, also parted where a semicolon ends a sentence. */
    List<String> items(int row, int column) {
        return lines(row, column).stream()
                .flatMap(SENTENCE::splitAsStream)
                .map(String::strip)
                .filter(item -> !item.isEmpty())
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
        return new Sheet(turned, merged, links, comments, from, SheetLimits.MAP);
    }

    /** The address that a cell links to; empty if none. */
    Optional<String> link(int row, int column) {
        return Optional.ofNullable(links.get(where(row, column)));
    }

    /** The comment on a cell; empty if there is none. */
    Optional<String> comment(int row, int column) {
        return Optional.ofNullable(comments.get(where(row, column)));
    }

    /** The place of a cell in the file, even if the sheet is transposed. */
    String where(int row, int column) {
        return turnedFrom == NOT_TURNED ? place(row, column) : place(column + turnedFrom, row);
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
