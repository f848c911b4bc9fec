package io.frontstage.render.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * Divides the width of a table among its columns: each has room for its longest word, and columns with more text get
 * the rest.
 */
final class ColumnWidths {

    /** Maximum width that one word gives a column, as a fraction of the table. */
    private static final double WORD = 0.25;

    /** Maximum width that a column asks for, as a fraction of the table; longer texts are wrapped. */
    private static final double TEXT = 0.6;

    private ColumnWidths() {}

    /** @param room the width of all columns together, in points */
    static double[] of(Passage.Grid grid, Typeface typeface, double room) {
        double[] least = new double[grid.columns()];
        double[] wanted = new double[grid.columns()];
        for (int i = 0; i < grid.heads().size(); i++) {
            measure(grid.heads().get(i), true, typeface, i, least, wanted);
        }
        for (List<Passage.Cell> row : grid.rows()) {
            for (int i = 0; i < row.size(); i++) {
                measure(row.get(i).words(), row.get(i).isHead(), typeface, i, least, wanted);
            }
        }
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], room * WORD);
            wanted[i] = Math.max(least[i], Math.min(wanted[i], room * TEXT));
        }
        double all = Arrays.stream(wanted).sum();
        double narrow = Arrays.stream(least).sum();
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = all <= room
                    ? wanted[i] * room / all
                    : narrow >= room
                            ? least[i] * room / narrow
                            : least[i] + (room - narrow) * (wanted[i] - least[i]) / (all - narrow);
        }
        return widths;
    }

    private static void measure(
            List<Passage.Paragraph> paragraphs,
            boolean bold,
            Typeface typeface,
            int column,
            double[] least,
            double[] wanted) {
        for (Passage.Paragraph paragraph : paragraphs) {
            double whole = 1;
            for (Passage.Words words : paragraph.words()) {
                whole += typeface.width(
                        words.text(), bold || words.bold(), paragraph.style().size());
                for (String word : words.text().split("[ /-]")) {
                    double wide = typeface.width(
                            word, bold || words.bold(), paragraph.style().size());
                    least[column] = Math.max(least[column], wide + 2);
                }
            }
            wanted[column] = Math.max(wanted[column], whole);
        }
    }
}
