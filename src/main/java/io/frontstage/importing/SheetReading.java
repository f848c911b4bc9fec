package io.frontstage.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Ways to read a sheet. */
public enum SheetReading {
    /** A row for each card, its lane in a column. */
    ROW_PER_CARD,
    /** A row for each step or stage, its lanes in columns. */
    ROW_PER_STEP,
    /** Steps or stages in columns, lanes in rows. */
    COLUMN_PER_STEP;

    /** The name in requests and reports: {@code row-per-card}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reading of a name; empty if there is none. */
    public static Optional<SheetReading> of(String id) {
        return Stream.of(values()).filter(reading -> reading.id().equals(id)).findFirst();
    }
}
