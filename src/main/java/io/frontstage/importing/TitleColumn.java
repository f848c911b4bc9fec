package io.frontstage.importing;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The column of a sheet with a row per card or step that repeats the map's title. */
final class TitleColumn {

    /** Minimum number of rows, because a single row repeats nothing. */
    private static final int MIN_ROWS = 2;

    private TitleColumn() {}

    /**
     * The map's title, if a column with a name such as Title repeats it in all or some rows; empty if there is no such column or its rows
     * differ.
     *
     * @param head the row with the names of the columns
     */
    static Optional<String> title(Sheet sheet, int head) {
        for (int column = 0; column < sheet.columns(); column++) {
            if (RowLabel.of(sheet.text(head, column))
                    .filter(RowLabel.BLUEPRINT::equals)
                    .isPresent()) {
                Optional<String> title = title(sheet, head, column);
                if (title.isPresent()) {
                    return title;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> title(Sheet sheet, int head, int column) {
        Set<String> titles = new TreeSet<>();
        int rows = 0;
        for (int row = head + 1; row < sheet.rows(); row++) {
            if (!sheet.isEmpty(row)) {
                rows++;
                titles.add(inOneLine(sheet.text(row, column)));
            }
        }
        titles.remove("");
        return rows >= MIN_ROWS && titles.size() == 1 ? titles.stream().findFirst() : Optional.empty();
    }

    /** Whether a cell below or next to a name such as Title contains the map's title, which needs no other place. */
    static boolean repeats(Optional<RowLabel> label, String text, MapDraft draft) {
        return label.filter(RowLabel.BLUEPRINT::equals).isPresent()
                && inOneLine(text).equals(draft.map().title());
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
