package io.frontstage.importing;

/**
 * The size of a cell that covers several.
 *
 * @param columns the number of columns it covers, at least 1
 * @param rows the number of rows it covers, at least 1
 */
record MergedCell(int columns, int rows) {

    /** A cell that covers only itself. */
    static final MergedCell SINGLE = new MergedCell(1, 1);

    /** The same cell over one more column. */
    MergedCell wider() {
        return new MergedCell(columns + 1, rows);
    }

    /** The same cell over one more row. */
    MergedCell higher() {
        return new MergedCell(columns, rows + 1);
    }
}
