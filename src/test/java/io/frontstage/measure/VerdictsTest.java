package io.frontstage.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.answer.Answers;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.measure.Verdict.Kind;
import io.frontstage.messages.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Verdicts.Missing NOTHING = new Verdicts.Missing(0, 0, 0);
    private static final LocalDate DONE = LocalDate.of(2026, 10, 12);

    @Test
    void saysWhatRoseAfterTheDayOnWhichItsIssueWasDone() {
        Blueprint map = map("found at once: { kind: yes-no }", "measure: found at once, issues: CX-9");
        Answers answers =
                Surveys.answers(map, HEAD + yesNo(DONE.minusDays(47), 35, 58) + yesNo(DONE.plusDays(1), 53, 64));

        Verdict verdict = only(map, answers, done(DONE));

        assertThat(verdict.kind()).isEqualTo(Kind.BETTER);
        assertThat(english(verdict))
                .isEqualTo("Better. found at once: 60 % → 83 % since 12 Oct. 58 answers in 47 days before, 64 since");
        assertThat(new VerdictSentences(Messages.in(Locale.GERMAN)).whole(verdict))
                .isEqualTo(
                        "found at once: 60 % → 83 % seit 12. Okt., 58 Antworten in 47 Tagen davor, 64 danach: besser");
    }

    @Test
    void anIssueThatIsHiddenOrUnknownOrHasNoDayGivesNoRowButIsCounted() {
        assertThat(missing(one -> new IssueState(IssueState.Kind.HIDDEN, Optional.empty())))
                .isEqualTo(new Verdicts.Missing(1, 0, 0));
        assertThat(missing(IssueStates.NONE)).isEqualTo(new Verdicts.Missing(0, 1, 0));
        assertThat(missing(done(Optional.empty()))).isEqualTo(new Verdicts.Missing(0, 0, 1));
    }

    /** What is missing if one of two issues is done. */
    private static Verdicts.Missing missing(IssueStates other) {
        Blueprint map = map("csat: { better: higher }", "measure: csat, issues: [CX-9, CX-10]");
        IssueStates states = key -> key.value().equals("CX-9") ? done(DONE).of(key) : other.of(key);
        Verdicts verdicts = Verdicts.of(map, Answers.NONE, states, TODAY);
        assertThat(verdicts.verdicts()).isEmpty();
        return verdicts.missing();
    }

    @Test
    void aVisibleOpenIssueSaysThatItIsNotDoneWhateverTheOthersAre() {
        Blueprint map = map("csat: { better: higher }", "measure: csat, issues: [CX-9, CX-10]");
        IssueState open = new IssueState(IssueState.Kind.OPEN, Optional.empty());
        IssueStates states =
                key -> key.value().equals("CX-9") ? open : new IssueState(IssueState.Kind.HIDDEN, Optional.empty());

        assertThat(Verdicts.of(map, Answers.NONE, states, TODAY).missing()).isEqualTo(NOTHING);
    }

    @Test
    void countsFromTheDayOfTheLastIssue() {
        Blueprint map = map("csat: { better: higher }", "measure: csat, issues: [CX-9, CX-10]");

        Verdict verdict = only(map, Answers.NONE, key -> done(key.value().equals("CX-9") ? DONE : DONE.plusDays(3))
                .of(key));

        assertThat(verdict.group().last()).isEqualTo(DONE.plusDays(3));
    }

    @Test
    void aPainCallsItselfFixedWhateverItsIssuesSay() {
        Blueprint map = Surveys.map("blueprint: x\nstages:\n  - stage: A\n    steps: [ a ]\n"
                + "    pains: [ { pain: p, fixed: 2026-07-01, issues: CX-9 } ]\n");

        assertThat(only(map, Answers.NONE, one -> new IssueState(IssueState.Kind.HIDDEN, Optional.empty()))
                        .group()
                        .last())
                .isEqualTo("2026-07-01");
    }

    @Test
    void anOpenIssueHasNoDoneDay() {
        Blueprint map = map("csat: { better: higher }", "measure: csat, issues: CX-9");

        Verdicts verdicts =
                Verdicts.of(map, Answers.NONE, key -> new IssueState(IssueState.Kind.OPEN, Optional.empty()), TODAY);

        assertThat(verdicts).isEqualTo(new Verdicts(List.of(), NOTHING));
    }

    @Test
    void underWhatHelpedStandsFirstWhatNobodyMeasuredAgain() {
        Blueprint map = Surveys.map(
                "blueprint: x\nstages:\n  - stage: A\n    metrics: { csat: { better: higher }, nps: { } }\n"
                        + "    steps: [ a ]\n    pains: [ { pain: p, id: p, fixed: 2026-07-01 }, { pain: q, id: q, fixed: 2026-08-01 } ]\n"
                        + "    opportunities: [ { opportunity: o, solves: p, measure: csat }, { opportunity: n, solves: q, measure: nps } ]\n");
        StringBuilder csv = new StringBuilder("date,step,metric,score\n");
        csv.append("2026-07-20,A,NPS,0\n".repeat(30)).append("2026-08-10,A,NPS,10\n".repeat(30));

        List<Verdict> verdicts = Verdicts.of(map, Surveys.answers(map, csv.toString()), IssueStates.NONE, TODAY)
                .verdicts();

        assertThat(verdicts).extracting(Verdict::kind).containsExactly(Kind.BETTER, Kind.NOT_MEASURED);
        assertThat(english(verdicts.get(1)))
                .isEqualTo("Not measured again. csat: – before 1 Jul, nothing since. 150 days");
    }

    /**
     * Three metrics with the same name, ignoring case: those of steps and stages state their place; the only one
     * elsewhere need not.
     */
    @Test
    void aNameThatSeveralMetricsHaveSaysWhereAndADayOfLastYearItsYear() {
        Blueprint map = Surveys.map(
                "blueprint: x\nmetrics: { CSAT: { better: higher } }\nstages:\n  - stage: A\n    metrics: { csat: { better: higher }, alone: { better: higher } }\n"
                        + "    steps: [ { step: a, metrics: { csat: { better: higher } }, opportunities: [ { opportunity: n, measure: csat, issues: CX-1 } ] } ]\n"
                        + "    opportunities: [ { opportunity: o, measure: csat, issues: CX-1 }, { opportunity: p, measure: alone, issues: CX-1 } ]\n");

        VerdictSentences sentences = new VerdictSentences(Messages.in(Locale.ENGLISH));
        assertThat(Verdicts.of(map, Answers.NONE, done(LocalDate.of(2025, 10, 12)), TODAY)
                        .verdicts())
                .extracting(sentences::change)
                .containsExactlyInAnyOrder(
                        "csat, A: – before 12 Oct 2025, nothing since",
                        "csat, a: – before 12 Oct 2025, nothing since",
                        "alone: – before 12 Oct 2025, nothing since");
    }

    @Test
    void fixesLessThan28DaysApartAreOneRowAndAMonthIsAllItsDays() {
        List<FixGroup> groups = FixGroup.of(List.of(
                fix("2026-03-01", "2026-03-31"), fix("2026-04-27", "2026-04-27"), fix("2026-05-25", "2026-05-25")));

        assertThat(groups).extracting(group -> group.fixes().size()).containsExactly(2, 1);
        assertThat(groups.get(0).first()).isEqualTo("2026-03-01");
        assertThat(groups.get(0).last()).isEqualTo("2026-04-27");
    }

    @Test
    void windowsAreEquallyLongAndEndAtNeighboursTodayOr90Days() {
        FixGroup group = new FixGroup(List.of(fix("2026-06-10", "2026-06-12")));
        FixGroup before = new FixGroup(List.of(fix("2026-05-01", "2026-05-01")));
        FixGroup next = new FixGroup(List.of(fix("2026-08-01", "2026-08-01")));

        Windows alone = Windows.of(group, Optional.empty(), Optional.empty(), TODAY);
        assertThat(alone.days()).isEqualTo(90);
        assertThat(alone.isBefore(LocalDate.of(2026, 6, 9))).isTrue();
        assertThat(alone.isBefore(LocalDate.of(2026, 6, 10))).isFalse();
        assertThat(alone.isAfter(LocalDate.of(2026, 6, 12))).isFalse();
        assertThat(alone.isAfter(LocalDate.of(2026, 9, 10))).isTrue();
        assertThat(alone.isAfter(LocalDate.of(2026, 9, 11))).isFalse();
        assertThat(Windows.of(group, Optional.empty(), Optional.of(next), TODAY).days())
                .isEqualTo(49);
        assertThat(Windows.of(group, Optional.of(before), Optional.of(next), TODAY)
                        .days())
                .isEqualTo(39);
        assertThat(Windows.of(group, Optional.empty(), Optional.empty(), LocalDate.of(2026, 6, 22))
                        .days())
                .isEqualTo(10);
    }

    @Test
    void fewAnswersOrDaysAreNoVerdict() {
        Blueprint map = map("csat: { better: higher }", "measure: csat, issues: CX-9");
        String then = line(DONE.minusDays(10), "3").repeat(40);

        Verdict few = only(
                map,
                Surveys.answers(map, HEAD + then + line(DONE.plusDays(3), "5").repeat(11)),
                done(DONE));
        assertThat(few.kind()).isEqualTo(Kind.TOO_FEW_ANSWERS);
        assertThat(english(few)).endsWith("11 of the 20 answers that are needed");

        Verdict hidden = only(
                map,
                Surveys.answers(map, HEAD + then + line(DONE.plusDays(3), "5").repeat(4)),
                done(DONE));
        assertThat(english(hidden)).contains("3.0 → – since");

        LocalDate late = TODAY.minusDays(12);
        Verdict young = only(map, Surveys.answers(map, HEAD + then), done(late));
        assertThat(young.kind()).isEqualTo(Kind.TOO_FEW_ANSWERS);
        assertThat(english(young)).endsWith("done 12 days ago");

        Verdict brief = only(
                map,
                Surveys.answers(
                        map,
                        HEAD
                                + line(late.minusDays(1), "1").repeat(40)
                                + line(late.plusDays(1), "5").repeat(40)),
                done(late));
        assertThat(brief.kind()).isEqualTo(Kind.TOO_FEW_ANSWERS);
    }

    @Test
    void aMonthThatHasNotEndedIsJustDoneAndADayToComeIsNoFix() {
        Blueprint map = Surveys.map("blueprint: x\nstages:\n  - stage: A\n    steps:\n      - step: a\n"
                + "        metrics: { csat: { better: higher } }\n"
                + "        pains: [ { pain: p, fixed: 2026-11 }, { pain: q, fixed: 2026-12-01 } ]\n");

        Verdict month = only(map, Answers.NONE, IssueStates.NONE);

        assertThat(month.group().fixes()).extracting(Fix::title).containsExactly("p");
        assertThat(english(month)).isEqualTo("Too few figures. csat: – before 1 Nov, nothing since. done just now");
    }

    @Test
    void withoutADirectionThereIsNoVerdict() {
        Blueprint map = map("csat: { }", "measure: csat, issues: CX-9");
        String csv = HEAD
                + line(DONE.minusDays(3), "1").repeat(40)
                + line(DONE.plusDays(3), "5").repeat(40);

        assertThat(only(map, Surveys.answers(map, csv), done(DONE)).kind()).isEqualTo(Kind.NO_DIRECTION);
    }

    @Test
    void writtenFiguresAreBetterOnlyIfAllSinceLieBeyondAllBefore() {
        String series =
                "2026-04: 2.6 %, 2026-05: 2.5 %, 2026-06: 2.7 %, 2026-07: 2.6 %, 2026-08-25: %s, 2026-09: 2.0 %, 2026-10: 1.8 %";
        LocalDate day = LocalDate.of(2026, 8, 20);

        Verdict better = only(readings(series.replace("%s", "2.2 %")), Answers.NONE, done(day));
        assertThat(better.kind()).isEqualTo(Kind.BETTER);
        assertThat(english(better))
                .isEqualTo(
                        "Better. wrong: 2.6 % → 2.0 % since 20 Aug." + " All 3 figures since lie below all 4 before");
        assertThat(only(readings(series.replace("%s", "2.5 %")), Answers.NONE, done(day))
                        .kind())
                .isEqualTo(Kind.NO_DIFFERENCE);
        assertThat(only(readings("2026-04: 2 %, 2026-09: 1 %"), Answers.NONE, done(day))
                        .kind())
                .isEqualTo(Kind.TOO_FEW_FIGURES);
        assertThat(only(readings("2026-04: 2 %"), Answers.NONE, done(day)).kind())
                .isEqualTo(Kind.NOT_MEASURED);
    }

    @Test
    void neverSaysBecause() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (Kind kind : Kind.values()) {
                for (boolean answers : List.of(true, false)) {
                    Verdict verdict = new Verdict(
                            Optional.empty(),
                            "csat",
                            new FixGroup(List.of(fix("2026-03-01", "2026-03-01"))),
                            kind,
                            Optional.empty(),
                            Optional.empty(),
                            30,
                            30,
                            30,
                            30,
                            Optional.of("1"),
                            answers,
                            true);
                    assertThat(inWords(verdict, locale).toLowerCase(locale)).doesNotContain("because", "weil", "durch");
                }
            }
        }
    }

    @Test
    void saysItAllInOneSentence() {
        Blueprint map = map("found at once: { kind: yes-no }", "measure: found at once, issues: CX-9");
        Answers answers =
                Surveys.answers(map, HEAD + yesNo(DONE.minusDays(47), 35, 58) + yesNo(DONE.plusDays(1), 53, 64));

        assertThat(whole(map, answers))
                .isEqualTo("found at once: 60 % → 83 % since 12 Oct, 58 answers in 47 days before, 64 since: better");
        assertThat(whole(map, Answers.NONE))
                .isEqualTo("found at once: – before 12 Oct, nothing since, 47 days: not measured again");
        assertThat(whole(map("csat: { }", "issues: CX-9"), Answers.NONE))
                .isEqualTo("No figure named. Choose a figure: name a metric under “measure”.");
    }

    private static String whole(Blueprint map, Answers answers) {
        return new VerdictSentences(Messages.in(Locale.ENGLISH)).whole(only(map, answers, done(DONE)));
    }

    @Test
    void rarelySaysThatSomethingChangedWhenNothingDid() {
        assertThat(falseAlarms(300, 20)).isLessThan(0.08);
        assertThat(falseAlarms(300, 60)).isLessThan(0.08);
    }

    /** The rates that the views promise: at most one in twenty. */
    @Test
    @Tag("laws")
    void rarelySaysThatSomethingChangedInThousandsOfDraws() {
        for (int n : List.of(20, 30, 60, 120, 500)) {
            assertThat(falseAlarms(2_000, n)).as("%d a side", n).isLessThan(0.065);
        }
    }

    /** With 60 answers on each side, half a point on 1–5 is detected about six times in ten. */
    @Test
    void seesHalfAPointInSixtyAnswersMoreOftenThanNot() {
        Random random = new Random(5);
        int seen = 0;
        for (int i = 0; i < 300; i++) {
            seen += draw(random, 60, 3.4, 3.9) == Kind.NO_DIFFERENCE ? 0 : 1;
        }
        assertThat(seen / 300.0).isBetween(0.5, 0.85);
    }

    private static double falseAlarms(int draws, int n) {
        Random random = new Random(14);
        int alarms = 0;
        for (int i = 0; i < draws; i++) {
            alarms += draw(random, n, 3.7, 3.7) == Kind.NO_DIFFERENCE ? 0 : 1;
        }
        return alarms / (double) draws;
    }

    private static final Blueprint CSAT = map("csat: { better: higher }", "measure: csat, issues: CX-9");

    /** A verdict on random answers around two means with a deviation of about one point. */
    private static Kind draw(Random random, int n, double then, double since) {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < n; i++) {
            csv.append(line(DONE.minusDays(5), score(random, then)))
                    .append(line(DONE.plusDays(5), score(random, since)));
        }
        return only(CSAT, Surveys.answers(CSAT, csv.toString()), done(DONE)).kind();
    }

    private static String score(Random random, double mean) {
        return String.valueOf(Math.max(1, Math.min(5, Math.round(mean + 1.0 * random.nextGaussian()))));
    }

    private static final String HEAD = "date,step,metric,score\n";

    private static String line(LocalDate day, String score) {
        return day + ",shelf,csat," + score + "\n";
    }

    private static String yesNo(LocalDate day, int yes, int all) {
        String line = day + ",shelf,found at once,";
        return (line + "yes\n").repeat(yes) + (line + "no\n").repeat(all - yes);
    }

    private static Blueprint map(String metric, String opportunity) {
        return Surveys.map(
                "blueprint: x\nstages:\n  - stage: A\n    steps:\n      - step: Finds the shelf\n        id: shelf\n"
                        + "        metrics:\n          " + metric
                        + "\n        opportunities:\n          - { opportunity: A sign, "
                        + opportunity + " }\n");
    }

    private static Blueprint readings(String series) {
        return map("wrong: { target: < 1 %, series: { " + series + " } }", "measure: wrong, issues: CX-9");
    }

    private static IssueStates done(LocalDate day) {
        return done(Optional.of(day));
    }

    private static IssueStates done(Optional<LocalDate> day) {
        return key -> new IssueState(IssueState.Kind.DONE, day);
    }

    private static Fix fix(String first, String last) {
        return new Fix(
                new io.frontstage.blueprint.ElementId("x"),
                "x",
                List.of(),
                LocalDate.parse(first),
                LocalDate.parse(last));
    }

    private static Verdict only(Blueprint map, Answers answers, IssueStates states) {
        List<Verdict> verdicts = Verdicts.of(map, answers, states, TODAY).verdicts();
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    private static String english(Verdict verdict) {
        return inWords(verdict, Locale.ENGLISH);
    }

    private static String inWords(Verdict verdict, Locale locale) {
        VerdictSentences sentences = new VerdictSentences(Messages.in(locale));
        String change = sentences.change(verdict);
        return sentences.heading(verdict.kind()) + ". " + (change.isEmpty() ? "" : change + ". ")
                + sentences.detail(verdict);
    }
}
