package io.frontstage.answer.survey;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody said about a survey.
 *
 * @param columns uses by the number of the column, from 0; the others are guessed
 * @param steps ids or titles of steps and stages, or nothing for the whole map, by what the survey calls them
 * @param personas ids or titles of personas by what the survey calls them
 * @param order the order in which dates of numbers are written
 */
public record SurveyMapping(
        Map<Integer, ColumnUse> columns,
        Map<String, String> steps,
        Map<String, String> personas,
        Optional<DateOrder> order) {

    /** Nothing was said. */
    public static final SurveyMapping NONE = new SurveyMapping(Map.of(), Map.of(), Map.of(), Optional.empty());

    public SurveyMapping {
        columns = Map.copyOf(columns);
        steps = Map.copyOf(steps);
        personas = Map.copyOf(personas);
    }
}
