package io.frontstage.render.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.answer.Answers;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.measure.IssueStates;
import io.frontstage.measure.MeasuredMap;
import io.frontstage.measure.Surveys;
import io.frontstage.messages.Messages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasuresBlockTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final Blueprint map =
            Surveys.map("blueprint: x\nstages:\n  - stage: A\n    steps:\n      - step: Pays <now>\n"
                    + "        id: pays\n        feels: +2\n"
                    + "        metrics: { csat: { target: ≥ 4.5, series: { 2026-07: 3.4 } }, wait: { target: 1 min } }\n"
                    + "        pains: [ { pain: Slow, id: slow, fixed: 2026-03-01 } ]\n"
                    + "        opportunities: [ { opportunity: Faster, solves: slow, measure: csat } ]\n");
    private final Answers answers = Surveys.answers(
            map,
            "date,step,metric,score\n" + "2026-09-02,pays,csat,4\n".repeat(6) + "2026-10-02,pays,csat,1\n".repeat(4)
                    + "2026-09-02,pays,feels,1\n".repeat(5));

    @Test
    void saysEachFigureInWordsBesideItsLine() {
        String html = html(Locale.ENGLISH);

        assertThat(html)
                .contains(">csat</span>", "Pays &lt;now&gt;", "3.4 on 31 Jul 2026, then 4.0 on 30 Sep 2026")
                .contains("0.5 below 4.5", "10 answers", "No figure yet.", "target 1\u00a0min", "<svg")
                .contains("on the map +2", "answered +1.0 ± 0.0 (5 answers)")
                .doesNotContain("1.0 on Oct");
    }

    @Test
    void listsWhetherFixesHelpedWithTheWordsOfChance() {
        assertThat(html(Locale.ENGLISH))
                .contains("Did it help?", "Not measured again", ">Slow</strong>")
                .contains("about 1 in 20 would look different. Other things may have changed as well.");
        assertThat(html(Locale.GERMAN)).contains("Hat es geholfen?", "0.5 unter 4.5");
    }

    @Test
    void saysWhatAFigureIsForIfThereIsNone() {
        Blueprint empty = Surveys.map("blueprint: x\nstages:\n  - stage: A\n    steps: [ a ]\n");

        assertThat(MeasuresBlock.of(
                        empty,
                        MeasuredMap.of(empty, Answers.NONE, Optional.empty(), IssueStates.NONE, TODAY),
                        Messages.in(Locale.ENGLISH),
                        key -> Optional.empty(),
                        Optional.empty()))
                .contains("No figures yet. A figure with a target tells whether a fix was worth it.")
                .doesNotContain("<table");
    }

    @Test
    void aFigureOlderThanTheReviewIsGreyWithItsDay() {
        Blueprint old = Surveys.map("blueprint: x\nreview-every: 3 weeks\nstages:\n  - stage: A\n    steps: [ a ]\n"
                + "    metrics: { csat: { series: { 2026-05: 3.4 } }, nps: { series: { 2026-11-20: 30 } } }\n");

        String html = MeasuresBlock.of(
                old,
                MeasuredMap.of(old, Answers.NONE, Optional.empty(), IssueStates.NONE, TODAY),
                Messages.in(Locale.ENGLISH),
                key -> Optional.empty(),
                Optional.empty());

        assertThat(html).containsOnlyOnce("frontstage-old").contains("as of 31 May 2026");
    }

    /** Four answers at the top and one at the bottom: mean plus deviation is beyond the scale. */
    @Test
    void theBarOfTheDeviationEndsWhereTheScaleEnds() {
        Answers spread = Surveys.answers(
                map, "date,step,metric,score\n" + "2026-11-02,pays,feels,2\n".repeat(4) + "2026-11-02,pays,feels,-2\n");

        String html = MeasuresBlock.of(
                map,
                MeasuredMap.of(map, spread, Optional.empty(), IssueStates.NONE, TODAY),
                Messages.in(Locale.ENGLISH),
                key -> Optional.empty(),
                Optional.empty());

        assertThat(html).contains("answered +1.2 ± 1.8 (5 answers)").containsPattern("\"M360 74[.0-9]*L360 12\"");
    }

    @Test
    void leadsToProgressOverTimeWhereTheMapHasIssues() {
        Blueprint tracked = Surveys.map(
                "blueprint: x\nstages:\n  - stage: A\n    steps: [ { step: a, pains: [ { pain: Slow, issues: CX-1 } ] } ]\n");

        assertThat(MeasuresBlock.of(
                        tracked,
                        MeasuredMap.of(tracked, Answers.NONE, Optional.empty(), IssueStates.NONE, TODAY),
                        Messages.in(Locale.ENGLISH),
                        key -> Optional.empty(),
                        Optional.of("https://wiki.example.com/weeks")))
                .contains("Progress over time", "href=\"https://wiki.example.com/weeks\"");
        assertThat(html(Locale.ENGLISH)).doesNotContain("Progress over time");
    }

    @Test
    void eachPersonaOfTheChartIsNamedBesideItsMark() {
        Blueprint felt = Surveys.map("blueprint: x\npersonas: [Ann <b>, Bob]\nstages:\n  - stage: A\n"
                + "    steps: [ { step: a, feels: { ann-b: 1, bob: -1 } }, { step: b, feels: 0 } ]\n");
        Answers answered = Surveys.answers(felt, "date,step,metric,score\n" + "2026-11-02,a,feels,1\n".repeat(5));

        assertThat(MeasuresBlock.of(
                                felt,
                                MeasuredMap.of(felt, answered, Optional.empty(), IssueStates.NONE, TODAY),
                                Messages.in(Locale.ENGLISH),
                                key -> Optional.empty(),
                                Optional.empty())
                        .split("frontstage-curve-name"))
                .hasSize(3)
                .satisfies(parts -> assertThat(parts[1]).contains("<circle", "Ann &lt;b&gt;"))
                .satisfies(parts -> assertThat(parts[2]).contains("<rect", "Bob"));
    }

    private String html(Locale locale) {
        return MeasuresBlock.of(
                map,
                MeasuredMap.of(map, answers, Optional.empty(), IssueStates.NONE, TODAY),
                Messages.in(locale),
                key -> Optional.empty(),
                Optional.of("https://wiki.example.com/weeks"));
    }
}
