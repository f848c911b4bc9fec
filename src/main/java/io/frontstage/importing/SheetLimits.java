package io.frontstage.importing;

/**
 * How much of a sheet is read. A small file that unpacks to a very large one is refused before anything is built.
 *
 * @param rows maximum number of rows
 * @param characters maximum number of UTF-16 code units of all cells
 * @param entries maximum number of non-empty cells, and of the lines and list entries in them
 */
record SheetLimits(int rows, long characters, long entries) {

    /** The limits for a sheet that is a map. */
    static final SheetLimits MAP = new SheetLimits(Sheet.MAX_ROWS, Tally.MAX_CHARACTERS, Tally.MAX_ENTRIES);

    /** The limits for a survey: as many rows as answers are kept, with a hundred characters or twenty cells each. */
    static final SheetLimits SURVEY = new SheetLimits(50_001, 5_000_000, 1_000_000);
}
