package io.frontstage.importing;

/**
 * How much of a sheet is read, so that a small file that unpacks to very much is refused before anything is built.
 *
 * @param rows maximum number of rows
 * @param characters maximum number of UTF-16 code units of all cells
 * @param entries maximum number of cells that say something, and of the lines and list entries within them
 */
record SheetLimits(int rows, long characters, long entries) {

    /** Of a sheet that is a map. */
    static final SheetLimits MAP = new SheetLimits(Sheet.MAX_ROWS, Tally.MAX_CHARACTERS, Tally.MAX_ENTRIES);

    /** Of a survey: rows as answers are read, and a hundred characters or twenty cells in each. */
    static final SheetLimits SURVEY = new SheetLimits(50_001, 5_000_000, 1_000_000);
}
