package io.frontstage.gap;

import io.frontstage.answer.Answers;
import io.frontstage.answer.MeasurePlace;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.SurveyAnswer;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.measure.RecentAnswers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Customers' answers about their feelings at a step, for tests. */
final class FeltByCustomers {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<SurveyAnswer> answers = new ArrayList<>();

    /** Adds several equal answers for a persona. */
    FeltByCustomers with(String step, String persona, String score, int count) {
        MeasureTarget target = new MeasureTarget(new MeasurePlace(MeasurePlace.Kind.STEP, step, ""), Optional.empty());
        answers.addAll(Collections.nCopies(
                count, new SurveyAnswer(TODAY, target, new BigDecimal(score), Optional.of(new PersonaId(persona)))));
        return this;
    }

    RecentAnswers lately() {
        return RecentAnswers.of(new Answers(answers, List.of(), List.of()), TODAY);
    }
}
