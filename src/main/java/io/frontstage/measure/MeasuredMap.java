package io.frontstage.measure;

import io.frontstage.answer.Answers;
import io.frontstage.blueprint.Blueprint;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that the Measures view says of a map on one day.
 *
 * @param today the day
 * @param measures the figures
 * @param recent the answers of the last days
 * @param verdicts whether what was done helped
 */
public record MeasuredMap(LocalDate today, MapMeasures measures, RecentAnswers recent, Verdicts verdicts) {

    /**
     * Reckons it all.
     *
     * @param states of the map's issues, as the reader may see them
     */
    public static MeasuredMap of(Blueprint blueprint, Answers answers, IssueStates states, LocalDate today) {
        return new MeasuredMap(
                today,
                MapMeasures.of(blueprint, answers, Optional.empty()),
                RecentAnswers.of(answers, today),
                Verdicts.of(blueprint, answers, states, today));
    }
}
