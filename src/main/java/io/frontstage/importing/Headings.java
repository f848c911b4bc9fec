package io.frontstage.importing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The row or the column of a sheet that names the others: the one whose names say most together. A single word decides
 * nothing, because a step may be called Wait or Support.
 *
 * @param top whether it is a row with the names of columns
 * @param index the row's or column's index
 * @param list whether its columns are those of a list with one row per card
 */
record Headings(boolean top, int index, boolean list) {

    /** Maximum index, exclusive, of the column with the names of the rows. */
    private static final int MAX_COLUMN = 3;

    /** Minimum weight of the names together: one lane, stage or step. */
    private static final int MIN_WEIGHT = 2;

    /** The headings of a sheet; empty if no names of rows or columns are known. */
    static Optional<Headings> of(Sheet sheet) {
        int row = -1;
        int rowWeight = 0;
        for (int i = 0; i < sheet.rows(); i++) {
            int index = i;
            Set<RowLabel> labels = labels(sheet.columns(), column -> sheet.text(index, column));
            if (isList(labels)) {
                return Optional.of(new Headings(true, i, true));
            }
            int weight = weight(labels);
            if (weight > rowWeight) {
                row = i;
                rowWeight = weight;
            }
        }
        int column = -1;
        int columnWeight = 0;
        for (int i = 0; i < Math.min(MAX_COLUMN, sheet.columns()); i++) {
            int index = i;
            int weight = weight(labels(sheet.rows(), place -> sheet.text(place, index)));
            if (weight > columnWeight) {
                column = i;
                columnWeight = weight;
            }
        }
        if (Math.max(rowWeight, columnWeight) < MIN_WEIGHT) {
            return Optional.empty();
        }
        return Optional.of(
                rowWeight > columnWeight ? new Headings(true, row, false) : new Headings(false, column, false));
    }

    /** How sure the reading of a sheet is: the weight of its headings; 0 if there are none. */
    static int weight(Sheet sheet) {
        return of(sheet)
                .map(found -> weight(
                        found.top()
                                ? labels(sheet.columns(), column -> sheet.text(found.index(), column))
                                : labels(sheet.rows(), row -> sheet.text(row, found.index()))))
                .orElse(0);
    }

    private static boolean isList(Set<RowLabel> labels) {
        return labels.contains(RowLabel.TEXT) && (labels.contains(RowLabel.STEP) || labels.contains(RowLabel.LANE));
    }

    private static Set<RowLabel> labels(int count, IntFunction<String> texts) {
        Set<RowLabel> labels = EnumSet.noneOf(RowLabel.class);
        for (int i = 0; i < count; i++) {
            RowLabel.of(texts.apply(i)).ifPresent(labels::add);
        }
        return labels;
    }

    private static int weight(Set<RowLabel> labels) {
        return labels.stream().mapToInt(RowLabel::weight).sum();
    }
}
