package io.frontstage.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds a row that is named after the journey, such as {@code Customer journey}, and contains the customer's actions. The name alone
 * is not enough, because such a row may also contain a title, the stages or a curve: the sheet must have no other row for the
 * customer, and the row's cells must be different texts.
 */
final class JourneyRow {

    private static final int MIN_TEXTS = 2;

    private JourneyRow() {}

    /** The name of the row; empty if there is none, or if it is not clear that it contains the customer's actions. */
    static Optional<String> name(Sheet sheet, Headings headings, HeadingMeanings words) throws Unreadable {
        return switch (headings.reading()) {
            case COLUMN_PER_STEP -> name(sheet, headings.index(), words);
            case ROW_PER_STEP -> name(sheet.turned(headings.index()), 0, words);
            case ROW_PER_CARD -> Optional.empty();
        };
    }

    private static Optional<String> name(Sheet sheet, int names, HeadingMeanings words) {
        List<Integer> found = new ArrayList<>();
        for (int row = 0; row < sheet.rows(); row++) {
            String name = sheet.text(row, names);
            if (words.of(name).filter(RowLabel.CUSTOMER::equals).isPresent()) {
                return Optional.empty();
            }
            if (RowLabel.isJourney(name) && words.chosen(name).isEmpty()) {
                found.add(row);
            }
        }
        return found.size() == 1 && saysWhatIsDone(sheet, found.get(0), names)
                ? Optional.of(sheet.text(found.get(0), names))
                : Optional.empty();
    }

    private static boolean saysWhatIsDone(Sheet sheet, int row, int names) {
        List<String> cells = IntStream.range(names + 1, sheet.columns())
                .mapToObj(column -> sheet.text(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
        return cells.size() >= MIN_TEXTS
                && new HashSet<>(cells).size() == cells.size()
                && cells.stream().noneMatch(FeelingScale::isFeeling)
                && cells.stream().allMatch(text -> text.codePoints().anyMatch(Character::isLetter));
    }
}
