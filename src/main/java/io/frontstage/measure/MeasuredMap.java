package io.frontstage.measure;

import io.frontstage.answer.AnswerRemarks;
import io.frontstage.answer.Answers;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.PersonaId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that the Measures view says of a map on one day.
 *
 * @param today the day
 * @param persona whose answers make the figures and feelings; empty: all. Verdicts are on all answers
 * @param measures the figures
 * @param recent the answers of the last days
 * @param verdicts whether what was done helped
 * @param remarks what was left out of the files of answers
 */
public record MeasuredMap(
        LocalDate today,
        Optional<PersonaId> persona,
        MapMeasures measures,
        RecentAnswers recent,
        Verdicts verdicts,
        AnswerRemarks remarks) {

    /**
     * Reckons it all.
     *
     * @param persona whose answers make the figures and feelings; empty: all
     * @param states of the map's issues, as the reader may see them
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
