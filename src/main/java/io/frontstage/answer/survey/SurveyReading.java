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
 * What was understood of a survey.
 *
 * @param columns its columns, each with its use
 * @param answers the answers that belong to the map
 * @param rows how many rows there are
 * @param understood of how many rows there is an answer
 * @param notUnderstood of how many rows something is left out
 * @param unread what is left out, the most frequent reason first
 * @param orders the orders of dates among which somebody has to choose; none: there is nothing to ask
 * @param otherPersonas values of the column of personas that are none of the map: their answers count for all
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
     * The answers of one figure.
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

    /** The answers of each figure, in the order of the survey. */
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

    /** What every survey needs and no column of this one holds: the day or the score. */
    public List<Kind> missing() {
        List<Kind> missing = new ArrayList<>();
        for (Kind kind : List.of(Kind.DAY, Kind.SCORE)) {
            if (columns.stream().noneMatch(column -> column.use().kind() == kind)) {
                missing.add(kind);
            }
        }
        return missing;
    }

    /** Whether comments are kept. */
    public boolean hasComments() {
        return columns.stream().anyMatch(column -> column.use().kind() == Kind.COMMENT);
    }

    /** Whether there are more answers than are read of all files of a map. */
    public boolean isTooMany() {
        return answers.size() > AnswersReader.MAX_ROWS;
    }
}
