package io.frontstage.answer.survey;

import java.util.List;

/**
 * A survey as exported by a survey tool.
 *
 * @param headings the column headings
 * @param rows at most {@value #MAX_ROWS}
 */
public record SurveyTable(List<String> headings, List<Row> rows) {

    /** Maximum number of rows that are read. */
    public static final int MAX_ROWS = 50_000;

    /** Maximum number of columns that are read. */
    public static final int MAX_COLUMNS = 400;

    public SurveyTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line its first line in the file, or its number in the workbook, from 1
     * @param cells may be fewer or more than the headings
     */
    public record Row(long line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The trimmed text of a cell; empty if there is none. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}
