package io.frontstage.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Ways to read a sheet. */
public enum SheetReading {
    /** One row per card, whose lane is in a column. */
    ROW_PER_CARD,
    /** One row per step or stage, with a column for each lane. */
    ROW_PER_STEP,
    /** One column per step or stage, with a row for each lane. */
    COLUMN_PER_STEP;

    /** Its name in requests and reports: {@code row-per-card}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reading with this name; empty if there is none. */
    public static Optional<SheetReading> of(String id) {
        return Stream.of(values()).filter(reading -> reading.id().equals(id)).findFirst();
    }
}
