package io.frontstage.answer.survey;

import io.frontstage.answer.AnswersReader;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.survey.ColumnUse.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The result of reading a survey.
 *
 * @param columns its columns, each with its use
 * @param answers the answers that belong to the map
 * @param rows the number of rows
 * @param understood the number of rows with an answer
 * @param notUnderstood the number of rows of which something was left out
 * @param unread what was left out, the most frequent reason first
 * @param orders the date orders from which a person has to choose; none if there is nothing to ask
 * @param otherPersonas values of the persona column that are not personas of the map: their answers count for all
 */
public record SurveyReading(
        List<SurveyColumn> columns,
        List<NewAnswer> answers,
        int rows,
        int understood,
        int notUnderstood,
        List<Unread> unread,
        Set<DateOrder> orders,
        List<String> otherPersonas) {

    public SurveyReading {
        columns = List.copyOf(columns);
        answers = List.copyOf(answers);
        unread = List.copyOf(unread);
        orders = Set.copyOf(orders);
        otherPersonas = List.copyOf(otherPersonas);
    }

    /**
     * The answers about one metric or feeling.
     *
     * @param target what they are about
     * @param count how many
     * @param first the day of the first
     * @param last the day of the last
     */
    public record Count(MeasureTarget target, int count, LocalDate first, LocalDate last) {

        private Count with(LocalDate day) {
            return new Count(target, count + 1, day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
        }
    }

    /** The number of answers for each metric or feeling, in the order of the survey. */
    public List<Count> counts() {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (NewAnswer answer : answers) {
            MeasureTarget target = answer.answer().target();
            LocalDate day = answer.answer().day();
            String key = target.place().kind() + " " + target.place().id() + " " + target.name();
            Count before = counts.get(key);
            counts.put(key, before == null ? new Count(target, 1, day, day) : before.with(day));
        }
        return List.copyOf(counts.values());
    }

    /** What every survey needs but no column of this one contains: the day or the score. */
    public List<Kind> missing() {
        List<Kind> missing = new ArrayList<>();
        for (Kind kind : List.of(Kind.DAY, Kind.SCORE)) {
            if (columns.stream().noneMatch(column -> column.use().kind() == kind)) {
                missing.add(kind);
            }
        }
        return missing;
    }

    /** Whether a comment column was chosen. */
    public boolean hasComments() {
        return columns.stream().anyMatch(column -> column.use().kind() == Kind.COMMENT);
    }

    /** Whether there are more answers than are read from all files of a map. */
    public boolean isTooMany() {
        return answers.size() > AnswersReader.MAX_ROWS;
    }
}
