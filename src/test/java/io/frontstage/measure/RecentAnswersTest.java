package io.frontstage.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.answer.AnswerTargets;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.blueprint.Blueprint;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final Blueprint map = Surveys.withMetrics("csat: { target: ≥ 4.5 }");
    private final MeasureTarget feeling = new AnswerTargets(map).feelings().get(0);

    @Test
    void hasMeanAndDeviationOfTheLastNinetyDays() {
        RecentAnswers recent = recent("2026-08-31,pays,feels,2\n".repeat(2) + "2026-11-28,pays,feels,-1\n".repeat(3)
                + "2026-08-30,pays,feels,-2\n2026-11-29,pays,feels,-2\n");

        RecentAnswers.Feeling felt = recent.feeling(feeling).orElseThrow();

        assertThat(felt.mean()).isEqualByComparingTo("0.2");
        assertThat(felt.n()).isEqualTo(5);
        assertThat(felt.deviation()).isCloseTo(1.643, org.assertj.core.api.Assertions.within(0.001));
    }

    @Test
    void saysNothingOfFewerThanFive() {
        RecentAnswers recent = recent("2026-11-01,pays,feels,2\n".repeat(4));

        assertThat(recent.feeling(feeling)).isEmpty();
        assertThat(recent.count(feeling)).isEmpty();
        assertThat(recent.hasAny(feeling)).isTrue();
    }

    private RecentAnswers recent(String lines) {
        return RecentAnswers.of(Surveys.answers(map, "date,step,metric,score\n" + lines), TODAY);
    }
}
