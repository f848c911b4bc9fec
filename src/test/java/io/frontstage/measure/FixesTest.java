package io.frontstage.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.answer.Answers;
import io.frontstage.measure.Verdict.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figures should show the effect of a fix. */
class FixesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String FIXED = "pains: [ { pain: Slow, id: slow, fixed: 2026-07-01 } ]\n        ";

    @Test
    void aPainIsShownByTheMeasuresOfTheOpportunitiesThatSolveItARowEach() {
        assertThat(rows(
                        "metrics: { csat: { }, nps: { } }",
                        FIXED + "opportunities: [ { opportunity: a, solves: slow, measure: ' CSAT ' },"
                                + " { opportunity: b, measure: nps }, { opportunity: c, solves: [], measure: wait } ]"))
                .containsExactlyInAnyOrder("Slow: csat of the STEP", "Slow: nps of the STEP");
    }

    @Test
    void aMeasureIsTheMetricOfTheStepElseOfTheStageElseOfTheMap() {
        String solved = "opportunities: [ { opportunity: a, solves: slow, measure: %s } ]";

        assertThat(rows("metrics: { csat: { } }", FIXED + solved.formatted("csat")))
                .containsExactly("Slow: csat of the STEP");
        assertThat(rows("", FIXED + solved.formatted("csat"))).containsExactly("Slow: csat of the STAGE");
        assertThat(rows("", FIXED + solved.formatted("wait"))).containsExactly("Slow: wait of the MAP");
    }

    @Test
    void withoutAnOpportunityAPainIsShownByTheOnlyMetricOfItsStepInALaneOfTheCustomer() {
        assertThat(rows("metrics: { time: { lane: backstage }, felt: { } }", FIXED))
                .containsExactly("Slow: felt of the STEP");
        assertThat(rows("metrics: { time: { lane: backstage } }", FIXED)).containsExactly("Slow: none");
        assertThat(rows("metrics: { felt: { }, liked: { } }", FIXED)).containsExactly("Slow: none");
        assertThat(rows("", FIXED)).containsExactly("Slow: none");
    }

    @Test
    void whatHasNoFigureAsksForOne() {
        Verdict verdict = verdicts("", FIXED).get(0);

        assertThat(verdict.kind()).isEqualTo(Kind.NO_FIGURE);
        assertThat(verdict.figure()).isEmpty();
    }

    /** The figures that each fix has. */
    private static List<String> rows(String metrics, String items) {
        return verdicts(metrics, items).stream()
                .map(verdict -> verdict.group().fixes().get(0).title() + ": "
                        + verdict.figure()
                                .map(figure -> figure.name() + " of the "
                                        + figure.place().kind())
                                .orElse("none"))
                .toList();
    }

    private static List<Verdict> verdicts(String metrics, String items) {
        String more = metrics.contains("nps") || metrics.contains("felt") || metrics.contains("time")
                ? ""
                : "    metrics: { csat: { } }\n";
        return Verdicts.of(
                        Surveys.map(
                                "blueprint: x\nmetrics: { wait: { } }\nlanes: [ { lane: customer }, { lane: backstage } ]\n"
                                        + "stages:\n  - stage: A\n" + more + "    steps:\n      - step: a\n        "
                                        + metrics
                                        + "\n        " + items + "\n"),
                        Answers.NONE,
                        IssueStates.NONE,
                        TODAY)
                .verdicts();
    }
}
