package io.frontstage.render.view;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.issue.ProgressTexts;
import io.frontstage.render.csv.CsvWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes every pain point, delight and opportunity as a row for spreadsheets. */
public final class ItemsCsv {

    /** The columns in a file for customers. */
    private static final List<String> FOR_CUSTOMERS = List.of("id", "kind", "text", "stage", "step");

    private ItemsCsv() {}

    /** The rows for spreadsheets, with the words of a definition, and with ids, so that changed scores can be read back. */
    public static byte[] of(Blueprint blueprint) {
        return of(blueprint, Set.of(), ItemRow.COLUMNS);
    }

    /**
     * The rows for spreadsheets with their state on a day, as a reader sees it: {@code done}, {@code in-progress},
     * {@code to-do}, {@code not-started}, {@code hidden} or {@code unknown}; a delight has no status.
     *
     * @param rows which rows are shown
     */
    public static byte[] of(Blueprint blueprint, PaperRows rows, LocalDate day) {
        List<String> columns = Stream.concat(ItemRow.COLUMNS.stream(), Stream.of("status", "as-of"))
                .toList();
        CsvWriter csv = new CsvWriter().row(columns);
        for (ItemRow row : ItemRow.all(blueprint)) {
            if (rows.shows(row.cell("id"))) {
                String status = Optional.ofNullable(rows.states().get(row.item().id()))
                        .map(ProgressTexts::word)
                        .orElse("");
                csv.row(Stream.concat(
                                ItemRow.COLUMNS.stream().map(row::cell),
                                Stream.of(status, status.isEmpty() ? "" : day.toString()))
                        .toList());
            }
        }
        return csv.bytes();
    }

    /** The rows for customers, with fewer columns because customers see no more of a map. */
    public static byte[] forCustomers(Blueprint shown, Set<String> leftOut) {
        return of(shown, leftOut, FOR_CUSTOMERS);
    }

    private static byte[] of(Blueprint blueprint, Set<String> leftOut, List<String> columns) {
        CsvWriter csv = new CsvWriter().row(columns);
        for (ItemRow row : ItemRow.all(blueprint)) {
            if (!leftOut.contains(row.cell("id"))) {
                csv.row(columns.stream().map(row::cell).toList());
            }
        }
        return csv.bytes();
    }
}
