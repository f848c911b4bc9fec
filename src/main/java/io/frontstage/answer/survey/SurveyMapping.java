package io.frontstage.answer.survey;

import java.util.Map;
import java.util.Optional;

/**
 * A person's decisions about how to read a survey.
 *
 * @param columns uses by column index, from 0; all other columns are guessed
 * @param steps ids or titles of steps and stages, or an empty text for the whole map, by the survey's names for them
 * @param personas ids or titles of personas, by the survey's names for them
 * @param order the order of day, month and year in numeric dates
 */
public record SurveyMapping(
        Map<Integer, ColumnUse> columns,
        Map<String, String> steps,
        Map<String, String> personas,
        Optional<DateOrder> order) {

    /** No decisions. */
    public static final SurveyMapping NONE = new SurveyMapping(Map.of(), Map.of(), Map.of(), Optional.empty());

    public SurveyMapping {
        columns = Map.copyOf(columns);
        steps = Map.copyOf(steps);
        personas = Map.copyOf(personas);
    }
}
