package io.frontstage.answer.survey;

import java.util.Map;
import java.util.Optional;

/**
 * A person's decisions about how to read a survey.
 *
 * @param columns uses by column index, from 0; all other columns are guessed
 * @param steps maps the survey's names to ids or titles of steps and stages; an empty text means the whole map
 * @param personas maps the survey's names to ids or titles of personas
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
