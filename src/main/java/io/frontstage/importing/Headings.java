package io.frontstage.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The row or column of a sheet that contains the headings: the one whose names are the most telling together. A single word is not enough,
 * because a step may be called Wait or Support.
 *
 * @param reading how the sheet is read with these headings
 * @param index the row's index; the column's for {@link SheetReading#COLUMN_PER_STEP}
 * @param weight how telling the names are together
 * @param names the number of different known names
 */
record Headings(SheetReading reading, int index, int weight, int names) {

    /** Maximum index, exclusive, of the column with the names of the rows. */
    private static final int MAX_COLUMN = 3;

    /** Minimum weight of the names together: one lane, stage or step. */
    private static final int MIN_WEIGHT = 2;

    /**
     * Minimum number of columns named after lanes, in addition to a lane column, for a list to be possibly a table with one row per step.
     */
    private static final int MANY_LANES = 2;

    /** Whether the headings are in a row and name columns. */
    boolean top() {
        return reading != SheetReading.COLUMN_PER_STEP;
    }

    /** All possible headings of a sheet, the most likely first; empty if no names of rows or columns are known. */
    static List<Headings> of(Sheet sheet, HeadingMeanings words) {
        List<Headings> found = new ArrayList<>();
        Headings row = new Headings(SheetReading.ROW_PER_STEP, -1, 0, 0);
        for (int i = 0; i < sheet.rows(); i++) {
            int index = i;
            Set<RowLabel> labels = labels(sheet.columns(), column -> sheet.text(index, column), words);
            if (labels.contains(RowLabel.TEXT) && labels.contains(RowLabel.LANE)) {
                return list(i, labels);
            }
            int weight = weight(labels);
            if (weight > row.weight) {
                row = new Headings(SheetReading.ROW_PER_STEP, i, weight, labels.size());
            }
        }
        Headings column = new Headings(SheetReading.COLUMN_PER_STEP, -1, 0, 0);
        for (int i = 0; i < Math.min(MAX_COLUMN, sheet.columns()); i++) {
            int index = i;
            Set<RowLabel> labels = labels(sheet.rows(), place -> sheet.text(place, index), words);
            int weight = weight(labels);
            if (weight > column.weight) {
                column = new Headings(SheetReading.COLUMN_PER_STEP, i, weight, labels.size());
            }
        }
        found.add(column);
        found.add(row);
        found.removeIf(headings -> headings.weight < MIN_WEIGHT);
        found.sort(Comparator.comparingInt(headings -> -headings.weight));
        return found;
    }

    private static List<Headings> list(int row, Set<RowLabel> labels) {
        Headings list = new Headings(SheetReading.ROW_PER_CARD, row, weight(labels), labels.size());
        return labels.stream().filter(RowLabel::isLane).count() < MANY_LANES
                ? List.of(list)
                : List.of(list, new Headings(SheetReading.ROW_PER_STEP, row, list.weight, list.names));
    }

    /**
     * Whether another reading is about as likely: its names weigh at least three quarters as much, or only 1 less. A single known name is
     * not enough, because it may be the corner cell of both readings.
     */
    boolean isNear(Headings other) {
        int most = Math.max(weight, other.weight);
        int least = Math.min(weight, other.weight);
        return other.names > 1 && (4 * least >= 3 * most || most - least <= 1);
    }

    /** How likely it is that a sheet is a map: the weight of its headings; 0 if there are none. */
    static int weight(Sheet sheet, HeadingMeanings words) {
        return of(sheet, words).stream().mapToInt(Headings::weight).max().orElse(0);
    }

    private static Set<RowLabel> labels(int count, IntFunction<String> texts, HeadingMeanings words) {
        Set<RowLabel> labels = EnumSet.noneOf(RowLabel.class);
        for (int i = 0; i < count; i++) {
            words.of(texts.apply(i)).ifPresent(labels::add);
        }
        return labels;
    }

    private static int weight(Set<RowLabel> labels) {
        return labels.stream().mapToInt(RowLabel::weight).sum();
    }
}
