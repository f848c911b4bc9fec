package io.frontstage.measure;

import io.frontstage.answer.AnswerRemarks;
import io.frontstage.answer.Answers;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.PersonaId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Everything that the Measures view shows of a map on one day.
 *
 * @param today the day
 * @param persona the persona whose answers the figures and feelings are calculated from; empty: all answers. Verdicts are always based on
 *     all answers
 * @param measures the figures
 * @param recent the answers of recent days
 * @param verdicts whether what was done helped
 * @param remarks what was left out of the answer files
 */
public record MeasuredMap(
        LocalDate today,
        Optional<PersonaId> persona,
        MapMeasures measures,
        RecentAnswers recent,
        Verdicts verdicts,
        AnswerRemarks remarks) {

    /**
     * Calculates everything.
     *
     * @param persona whose answers make up the figures and feelings; empty: all
     * @param states the states of the map's issues, as the reader may see them
     */
    public static MeasuredMap of(
            Blueprint blueprint, Answers answers, Optional<PersonaId> persona, IssueStates states, LocalDate today) {
        return new MeasuredMap(
                today,
                persona,
                MapMeasures.of(blueprint, answers, persona),
                RecentAnswers.of(answers, today).of(persona),
                Verdicts.of(blueprint, answers, states, today),
                AnswerRemarks.of(answers));
    }
}
