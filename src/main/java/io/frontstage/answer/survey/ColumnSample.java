package io.frontstage.answer.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The first values of a column, used to guess what it contains. */
final class ColumnSample {

    /** Number of rows that are examined. */
    private static final int ROWS = 200;

    /** Values of at least this length, in characters, are sentences rather than words to choose from. */
    private static final int LONG = 25;

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern IP =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|(?:[0-9a-fA-F]{0,4}:){3,7}[0-9a-fA-F]{0,4}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{7,20}");

    private final List<String> values = new ArrayList<>();
    private final Set<String> different = new HashSet<>();

    ColumnSample(SurveyTable table, int column) {
        for (SurveyTable.Row row :
                table.rows().subList(0, Math.min(ROWS, table.rows().size()))) {
            String value = row.cell(column);
            if (!value.isEmpty()) {
                values.add(value);
                different.add(value);
            }
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    List<String> first() {
        return values.stream()
                .limit(SurveyColumn.VALUES)
                .map(value ->
                        value.length() > SurveyColumn.LENGTH ? value.substring(0, SurveyColumn.LENGTH) + "…" : value)
                .toList();
    }

    /** Whether at least this share of the values, 0 to 1, satisfies a condition. */
    boolean are(double share, Predicate<String> so) {
        return !values.isEmpty() && values.stream().filter(so).count() >= share * values.size();
    }

    /** Whether at least this share of the distinct values, 0 to 1, satisfies a condition. */
    boolean differentAre(double share, Predicate<String> so) {
        return !different.isEmpty() && different.stream().filter(so).count() >= share * different.size();
    }

    boolean isAny(Predicate<String> so) {
        return values.stream().anyMatch(so);
    }

    /** Whether some values are addresses or numbers that identify or reach a person. */
    boolean isPersonal() {
        return isAny(value -> MAIL.matcher(value).find())
                || are(
                        0.5,
                        value -> IP.matcher(value).matches()
                                || PHONE.matcher(value).matches()
                                        && WrittenDay.readings(value).isEmpty());
    }

    /** Whether the values are sentences, or nearly all distinct. */
    boolean isFreeText() {
        boolean words = are(0.5, value -> value.chars().anyMatch(Character::isLetter));
        return words
                && (isAny(value -> value.length() > LONG)
                        || values.size() > 5 && different.size() > 0.8 * values.size());
    }
}
