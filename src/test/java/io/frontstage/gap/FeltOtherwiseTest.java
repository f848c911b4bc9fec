package io.frontstage.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.answer.AnswerTargets;
import io.frontstage.answer.Answers;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.SurveyAnswer;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which answers count as customers' feelings. */
class FeltOtherwiseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonaId DANA = new PersonaId("dana");
    private static final ElementId PAYS = new ElementId("pays");
    private static final Blueprint MAP = Maps.read(
            "blueprint: B\npersonas: [{ persona: Dana, id: dana }]\nstages:\n  - stage: S\n    steps: [{ step: Pays, id: pays, feels: { dana: 2 } }]\n");

    @Test
    void twentyOfTheLastNinetyDaysAreEnough() {
        assertThat(sentences(felt(20, TODAY))).hasSize(1);
        assertThat(sentences(felt(19, TODAY))).isEmpty();
        assertThat(sentences(felt(20, TODAY.minusDays(89)))).hasSize(1);
        assertThat(sentences(felt(20, TODAY.minusDays(90)))).isEmpty();
        assertThat(sentences(felt(20, TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void aFewAnswersOfAnotherGroupHideThoseOfAllPersonasAtTheStep() {
        assertThat(felt(20, TODAY, 4).at(PAYS, DANA)).isEmpty();
        assertThat(felt(20, TODAY, 5).at(PAYS, DANA)).isPresent();
    }

    @Test
    void theyMakeAGapThatIsGoneOnceTheyAreOld() {
        assertThat(sentences(felt(20, TODAY)))
                .containsExactly("Dana’s answers are lower than the map says: +1.0, not +2 (20 answers).");
        assertThat(sentences(felt(20, TODAY.minusDays(90)))).isEmpty();
    }

    private static List<String> sentences(RecentAnswers felt) {
        return Gaps.of(MAP, felt, Messages.in(Locale.ENGLISH)).stream()
                .map(Gap::sentence)
                .toList();
    }

    private static RecentAnswers felt(int count, LocalDate day) {
        return felt(count, day, 0);
    }

    /** @param unnamed number of additional answers without a persona */
    private static RecentAnswers felt(int count, LocalDate day, int unnamed) {
        MeasureTarget target = new AnswerTargets(MAP).feelings().get(0);
        List<SurveyAnswer> answers = new ArrayList<>(
                Collections.nCopies(count, new SurveyAnswer(day, target, BigDecimal.ONE, Optional.of(DANA))));
        answers.addAll(Collections.nCopies(unnamed, new SurveyAnswer(day, target, BigDecimal.ONE, Optional.empty())));
        return RecentAnswers.of(new Answers(answers, List.of(), List.of()), TODAY);
    }
}
