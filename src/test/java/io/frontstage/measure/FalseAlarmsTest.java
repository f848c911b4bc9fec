package io.frontstage.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.answer.Answers;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.measure.Verdict.Kind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often a verdict reports a change although nothing changed: both sides are drawn from the same customers. */
class FalseAlarmsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate DONE = LocalDate.of(2026, 9, 12);
    private static final Set<Kind> CHANGED = EnumSet.of(Kind.BETTER, Kind.WORSE);

    /** Each kind of metric, and the random answer of one customer. */
    private static final Map<String, Function<Random, String>> KINDS = Map.of(
            "{ better: higher }", random -> whole(1, 5, 3.7 + random.nextGaussian()),
            "{ kind: top-two }", random -> whole(1, 5, 3.7 + random.nextGaussian()),
            "{ kind: nps }", random -> whole(0, 10, 7.5 + 2.2 * random.nextGaussian()),
            "{ kind: yes-no }", random -> random.nextDouble() < 0.7 ? "yes" : "no",
            // nearly all are satisfied, for which the error of a normal approximation is largest
            "{ kind: yes-no, target: 95 % }", random -> random.nextDouble() < 0.95 ? "yes" : "no");

    static Stream<String> kinds() {
        return KINDS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void answersOfAnyKindRarelyDifferByChance(String kind) {
        for (int n : new int[] {20, 60}) {
            assertThat(answers(kind, n, 300)).as("%s, %d a side", kind, n).isLessThanOrEqualTo(0.08);
        }
    }

    /** The rates that the view promises for answers: 0.1 to 5 %. */
    @ParameterizedTest
    @MethodSource("kinds")
    @Tag("laws")
    void answersOfAnyKindRarelyDifferInAThousandDraws(String kind) {
        for (int n : new int[] {20, 120}) {
            assertThat(answers(kind, n, 1_000)).as("%s, %d a side", kind, n).isLessThan(0.065);
        }
    }

    /**
     * 0.2 % for six figures on each side, 5.7 % for the smallest number with a verdict: two of 35 possible orders of
     * seven figures.
     */
    @Test
    void writtenFiguresRarelyDifferByChance() {
        assertThat(readings(6, 6, 1_000)).isLessThan(0.012);
        assertThat(readings(4, 3, 1_000)).isBetween(0.03, 0.085);
    }

    /** Checks that changes are detected at all; otherwise there would be no false alarms, either. */
    @Test
    void aLargeChangeIsSeenNearlyAlways() {
        Random random = new Random(3);
        Supplier<String> before = () -> random.nextDouble() < 0.4 ? "yes" : "no";
        Supplier<String> since = () -> random.nextDouble() < 0.8 ? "yes" : "no";
        int seen = 0;
        for (int i = 0; i < 200; i++) {
            seen += CHANGED.contains(verdict("{ kind: yes-no }", 60, before, since)) ? 1 : 0;
        }
        assertThat(seen).isGreaterThan(180);
    }

    private static double answers(String kind, int n, int draws) {
        Random random = new Random(14);
        Supplier<String> customer = () -> KINDS.get(kind).apply(random);
        int alarms = 0;
        for (int i = 0; i < draws; i++) {
            Kind found = verdict(kind, n, customer, customer);
            assertThat(found).isIn(Kind.BETTER, Kind.WORSE, Kind.NO_DIFFERENCE);
            alarms += CHANGED.contains(found) ? 1 : 0;
        }
        return alarms / (double) draws;
    }

    private static Kind verdict(String kind, int n, Supplier<String> before, Supplier<String> since) {
        Blueprint map = map("figure: " + kind);
        StringBuilder csv = new StringBuilder("date,step,metric,score\n");
        for (int i = 0; i < n; i++) {
            csv.append(DONE.minusDays(5)).append(",shelf,figure,").append(before.get());
            csv.append('\n').append(DONE.plusDays(5)).append(",shelf,figure,");
            csv.append(since.get()).append('\n');
        }
        return kind(map, Surveys.answers(map, csv.toString()));
    }

    private static double readings(int before, int since, int draws) {
        Random random = new Random(14);
        int alarms = 0;
        for (int i = 0; i < draws; i++) {
            StringBuilder series = new StringBuilder();
            for (int day = 1; day <= before; day++) {
                series.append(DONE.minusDays(day)).append(": ").append(figure(random));
            }
            for (int day = 1; day <= since; day++) {
                series.append(DONE.plusDays(day)).append(": ").append(figure(random));
            }
            Blueprint map = map("figure: { better: lower, series: { " + series + " } }");
            alarms += CHANGED.contains(kind(map, Answers.NONE)) ? 1 : 0;
        }
        return alarms / (double) draws;
    }

    private static String figure(Random random) {
        return 10_000 + Math.round(1_000 * random.nextGaussian()) + ", ";
    }

    private static Kind kind(Blueprint map, Answers answers) {
        IssueStates done = key -> new IssueState(IssueState.Kind.DONE, Optional.of(DONE));
        return Verdicts.of(map, answers, done, TODAY).verdicts().get(0).kind();
    }

    private static Blueprint map(String metric) {
        return Surveys.map(
                "blueprint: x\nstages:\n  - stage: A\n    steps:\n      - step: Finds the shelf\n        id: shelf\n        metrics:\n          "
                        + metric
                        + "\n        opportunities: [ { opportunity: A sign, measure: figure, issues: CX-9 } ]\n");
    }

    private static String whole(int least, int most, double score) {
        return String.valueOf(Math.max(least, Math.min(most, Math.round(score))));
    }
}
