package io.frontstage.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.answer.Answers;
import io.frontstage.measure.Verdict.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What counts as a difference, and in which direction. */
class ComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate DONE = LocalDate.of(2026, 10, 12);

    /**
     * With 3,000 answers on each side, a twentieth of a point is far beyond chance, but it is less than 2.5 % of the
     * scale.
     */
    @Test
    void aDifferenceThatNobodyWouldNoticeIsNone() {
        assertThat(answered("better: higher", 3_000, 1_500, 1_650).kind()).isEqualTo(Kind.NO_DIFFERENCE);
        assertThat(answered("better: higher", 3_000, 1_500, 1_950).kind()).isEqualTo(Kind.BETTER);
    }

    @Test
    void whichWayIsGoodIsSaidByTheMetric() {
        assertThat(answered("better: higher", 60, 10, 50).kind()).isEqualTo(Kind.BETTER);
        assertThat(answered("better: lower", 60, 10, 50).kind()).isEqualTo(Kind.WORSE);
        assertThat(answered("better: higher", 60, 50, 10).kind()).isEqualTo(Kind.WORSE);
        assertThat(answered("better: lower", 60, 50, 10).kind()).isEqualTo(Kind.BETTER);
    }

    /** All answers on each side are the same: without the two added answers, any difference would look certain. */
    @Test
    void aSideOnWhichAllAnswerAlikeIsNotCertain() {
        assertThat(answered("better: higher", 20, 20, 17).kind()).isEqualTo(Kind.NO_DIFFERENCE);
    }

    @Test
    void onlyTheLastSixFiguresBeforeAndTheFirstSixSinceCount() {
        String before = "2025-09: 9, 2026-01: 5, 2026-02: 5, 2026-03: 5, 2026-04: 5, 2026-05: 5, 2026-06: 5";
        String since = "2026-10-13: 7, 2026-10-14: 7, 2026-10-15: 7, 2026-10-16: 7, 2026-10-17: 7, 2026-10-18: 7";

        Verdict verdict = written(before + ", " + since + ", 2026-10-19: 4");

        assertThat(verdict.kind()).isEqualTo(Kind.BETTER);
        assertThat(verdict.nBefore()).isEqualTo(6);
        assertThat(verdict.nAfter()).isEqualTo(6);
        assertThat(written(before.replace("2026-06: 5", "2026-06: 7") + ", " + since)
                        .kind())
                .isEqualTo(Kind.NO_DIFFERENCE);
    }

    /** Another fix of the same metric, 60 days later, ends the period after the first. */
    @Test
    void figuresAfterTheNextFixAreNotSinceThisOne() {
        String map =
                "blueprint: x\nstages:\n  - stage: A\n    steps:\n      - step: a\n        metrics: { felt: { better: higher, series: { %s } } }\n"
                        + "        pains: [ { pain: p, fixed: 2026-07-01 }, { pain: q, fixed: 2026-09-01 } ]\n";
        String series =
                "2026-02: 1, 2026-03: 1, 2026-04: 1, 2026-05: 1, 2026-07-10: 2, 2026-08-10: 2, 2026-10: 9, 2026-11-02: 9";

        assertThat(Verdicts.of(Surveys.map(map.formatted(series)), Answers.NONE, IssueStates.NONE, TODAY)
                        .verdicts())
                .extracting(verdict ->
                        verdict.group().fixes().get(0).title() + " " + verdict.nBefore() + " " + verdict.nAfter())
                .containsExactlyInAnyOrder("p 4 2", "q 2 2");
    }

    /** Only answers of 3 and 4. */
    private static Verdict answered(String better, int n, int foursBefore, int foursSince) {
        var map = Surveys.map(map("{ " + better + " }"));
        StringBuilder csv = new StringBuilder("date,step,metric,score\n");
        for (int i = 0; i < n; i++) {
            csv.append(DONE.minusDays(5)).append(i < foursBefore ? ",a,felt,4\n" : ",a,felt,3\n");
            csv.append(DONE.plusDays(5)).append(i < foursSince ? ",a,felt,4\n" : ",a,felt,3\n");
        }
        return Verdicts.of(map, Surveys.answers(map, csv.toString()), IssueStates.NONE, TODAY)
                .verdicts()
                .get(0);
    }

    private static Verdict written(String series) {
        return Verdicts.of(
                        Surveys.map(map("{ better: higher, series: { " + series + " } }")),
                        Answers.NONE,
                        IssueStates.NONE,
                        TODAY)
                .verdicts()
                .get(0);
    }

    private static String map(String metric) {
        return "blueprint: x\nstages:\n  - stage: A\n    steps:\n      - step: a\n        metrics: { felt: " + metric
                + " }\n        pains: [ { pain: p, fixed: " + DONE + " } ]\n";
    }
}
