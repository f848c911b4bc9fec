package io.frontstage.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.answer.Answers;
import io.frontstage.blueprint.AnsweredFeeling;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasuredBlueprintTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void showsTheNewestFigureWithTheNumberOfItsAnswers() {
        Blueprint map = Surveys.withMetrics("csat: { target: ≥ 4.5, series: { 2026-07: 3.4 } }");

        Metric shown = shown(
                map,
                "2026-07-01,pays,csat,5\n".repeat(9)
                        + "2026-09-01,pays,csat,4\n".repeat(6)
                        + "2026-10-01,pays,csat,1\n".repeat(4));

        assertThat(shown.now().orElseThrow().value().text()).isEqualTo("4.0 (n 6)");
        assertThat(shown.series()).extracting(dated -> dated.date().text()).containsExactly("2026-07", "2026-09");
        assertThat(shown.isMetBy(shown.now().orElseThrow().value())).contains(false);
    }

    @Test
    void leavesAMapWithoutAnswersAsItIs() {
        Blueprint map = Surveys.withMetrics("csat: { value: 4, series: { 2026-07: 3.4 } }");

        assertThat(MeasuredBlueprint.of(map, MapMeasures.of(map, Answers.NONE, Optional.empty()), RecentAnswers.NONE))
                .isEqualTo(map);
    }

    @Test
    void aStepSaysHowCustomersLatelyFeltBesideWhatTheAuthorSays() {
        Blueprint map =
                Surveys.map("blueprint: x\nstages:\n  - stage: A\n    steps:\n      - { step: Pays, feels: 2 }\n"
                        + "      - Waits\n");
        Answers answers = Surveys.answers(
                map,
                "date,step,metric,score\n" + "2026-11-01,pays,feels,-1\n".repeat(5)
                        + "2026-11-01,waits,feels,-2\n".repeat(4)
                        + "2026-08-01,pays,feels,2\n".repeat(9));

        List<Step> steps = MeasuredBlueprint.of(
                        map, MapMeasures.of(map, answers, Optional.empty()), RecentAnswers.of(answers, TODAY))
                .steps();

        assertThat(steps.get(0).experience().answered()).contains(new AnsweredFeeling(-1, "−1.0", 5));
        assertThat(steps.get(0).experience().feels())
                .isEqualTo(map.steps().get(0).experience().feels());
        assertThat(steps.get(1).experience().answered()).isEmpty();
    }

    private static Metric shown(Blueprint map, String lines) {
        Answers answers = Surveys.answers(map, "date,step,metric,score\n" + lines);
        return MeasuredBlueprint.of(
                        map, MapMeasures.of(map, answers, Optional.empty()), RecentAnswers.of(answers, TODAY))
                .stages()
                .get(0)
                .steps()
                .get(0)
                .metrics()
                .get(0);
    }
}
