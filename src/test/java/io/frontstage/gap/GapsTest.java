package io.frontstage.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.blueprint.GapCode;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each kind of gap there are steps that have it and the same steps without its condition: then the gap is gone. */
class GapsTest {

    private static final String HEAD =
            "blueprint: Coffee\npersonas: [{ persona: \"Dana, the commuter\", id: dana }, { persona: Sam, id: sam }]\nstages:\n  - stage: Order\n    steps:\n";

    private static final RecentAnswers ANSWERS = new FeltByCustomers()
            .with("asked", "dana", "0.8", 212)
            .with("asked", "sam", "2", 19)
            .lately();

    /** A kind, a step with its gap, the same step without the gap, and the sentence. */
    record Case(GapCode code, String bad, String good, GapSeverity severity, String sentence) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        GapCode.EXPECTATION_UNMET,
                        "step: S, expects: { expect: To be told, met: no }",
                        "step: S, expects: { expect: To be told, met: yes }",
                        GapSeverity.HURTS_NOW,
                        "“To be told” is expected and not met."),
                new Case(
                        GapCode.EXPECTATION_UNMET,
                        "step: S, needs: { need: To be told, met: partly }",
                        "step: S, needs: { need: To be told, met: yes }",
                        GapSeverity.HURTS_NOW,
                        "“To be told” is expected and only partly met."),
                new Case(
                        GapCode.EXPECTATION_OPEN,
                        "step: S, expects: To be told",
                        "step: S, expects: { expect: To be told, met-by: says }, frontstage: { does: Says, id: says }",
                        GapSeverity.NOT_KNOWN,
                        "Nobody has said what meets “To be told”."),
                new Case(
                        GapCode.LOW_WITHOUT_PAIN,
                        "step: S, feels: { dana: -1 hurried, sam: -2 }",
                        "step: S, feels: { dana: -1 hurried, sam: -2 }, pains: { pain: Slow, fixed: 2026-08 }",
                        GapSeverity.HURTS_NOW,
                        "Dana (−1, hurried) and Sam (−2) are low here, and no pain says why."),
                new Case(
                        GapCode.LOW_WITHOUT_PAIN,
                        "step: S, owner: Ada, feels: { dana: -1 hurried }, pains: { pain: Slow, for: sam }",
                        "step: S, owner: Ada, feels: { dana: -1 hurried }, pains: { pain: Slow, for: dana }",
                        GapSeverity.HURTS_NOW,
                        "Dana is low here (−1, hurried), and no pain says why."),
                new Case(
                        GapCode.FELT_OTHERWISE,
                        "step: S, id: asked, feels: { dana: 2, sam: 0 }",
                        "step: S, id: asked, feels: { dana: 1, sam: 0 }",
                        GapSeverity.HURTS_NOW,
                        "Dana’s answers are lower than the map says: +0.8, not +2 (212 answers)."),
                new Case(
                        GapCode.PAIN_WITHOUT_OWNER,
                        "step: S, pains: Slow",
                        "step: S, pains: Slow, opportunities: { opportunity: Faster, owner: Ada }",
                        GapSeverity.COULD_FAIL,
                        "“Slow” has no owner and no issue."),
                new Case(
                        GapCode.PAIN_WITHOUT_OWNER,
                        "step: S, pains: { pain: Slow, severity: high, cause: q }, backstage: { does: Queues, id: q }",
                        "step: S, pains: { pain: Slow, severity: low, cause: q }, backstage: { does: Queues, id: q }",
                        GapSeverity.HURTS_NOW,
                        "“Slow” has no owner and no issue."),
                new Case(
                        GapCode.PAIN_WITHOUT_CAUSE,
                        "step: S, owner: Ada, pains: { pain: Slow, severity: high }",
                        "step: S, owner: Ada, pains: { pain: Slow, severity: high, lane: backstage }",
                        GapSeverity.NOT_KNOWN,
                        "Nobody has said where “Slow” comes from."),
                new Case(
                        GapCode.STEP_UNSERVED,
                        "step: S, channel: café",
                        "step: S, channel: café, frontstage: []",
                        GapSeverity.HURTS_NOW,
                        "The customer meets the organisation here (café), but nobody and nothing serves them."),
                new Case(
                        GapCode.WAIT_WITHOUT_WORD,
                        "step: S, wait: 2m-5m",
                        "step: S, wait: 2m-5m, frontstage: Says how long",
                        GapSeverity.COULD_FAIL,
                        "Customers wait up to 5 min, and nobody in front of them says or does anything."),
                new Case(
                        GapCode.WAIT_PAST_TOLERANCE,
                        "step: S, frontstage: Says, wait: 5m, tolerance: 1m-2m",
                        "step: S, frontstage: Says, wait: 2m, tolerance: 1m-2m",
                        GapSeverity.HURTS_NOW,
                        "The wait of up to 5 min is longer than the 2 min that customers put up with."),
                new Case(
                        GapCode.WAIT_PAST_TOLERANCE,
                        "step: S, frontstage: Says, time: 1m30s, wait: 1h, tolerance: 2m",
                        "step: S, frontstage: Says, time: 1m30s, wait: 1h, tolerance: 2h",
                        GapSeverity.HURTS_NOW,
                        "It takes up to 1 h 1 min 30 s, longer than the 2 min that customers put up with."),
                new Case(
                        GapCode.PROMISE_WITHOUT_BACKING,
                        "step: S, moment-of-truth: yes, owner: Ada, metrics: { NPS: 3 }, frontstage: Ready at ten",
                        "step: S, moment-of-truth: no, owner: Ada, metrics: { NPS: 3 }, frontstage: Ready at ten",
                        GapSeverity.COULD_FAIL,
                        "“Ready at ten” is promised here, and nothing stands behind it."),
                new Case(
                        GapCode.STAFF_LOW,
                        "step: S, feels: 1, staff-feels: -1",
                        "step: S, feels: 1, staff-feels: -1, pains: { pain: Rush, lane: backstage, owner: Ada }",
                        GapSeverity.COULD_FAIL,
                        "Customers feel fine here (+1), at the cost of the staff (−1)."),
                new Case(
                        GapCode.MOMENT_UNWATCHED,
                        "step: S, moment-of-truth: yes, owner: Ada",
                        "step: S, moment-of-truth: yes, owner: Ada, metrics: { NPS: 3 }",
                        GapSeverity.NOT_KNOWN,
                        "Nothing is measured at this moment of truth."));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aConditionGivesItsGapAlone(Case sample) {
        assertThat(gaps(sample.bad()))
                .extracting(Gap::code, Gap::severity, Gap::sentence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(sample.code(), sample.severity(), sample.sentence()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aGapGoesWhenItsConditionGoes(Case sample) {
        assertThat(gaps(sample.good())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachKindIsTried(GapCode code) {
        assertThat(cases()).anyMatch(sample -> sample.code() == code);
    }

    @Test
    void staffAndCustomersCanBothBeLow() {
        assertThat(gaps("step: S, feels: -2, pains: { pain: Slow, severity: low }, staff-feels: -2 under fire"))
                .extracting(Gap::sentence)
                .containsExactly("Staff (−2, under fire) and customers (−2) are both low here.");
    }

    @Test
    void anArrowFromBehindBacksAPromise() {
        String map = HEAD + "      - { step: Before, backstage: { does: Makes it, id: makes } }\n"
                + "      - { step: S, moment-of-truth: yes, owner: Ada, metrics: { NPS: 3 },"
                + " frontstage: { does: Ready, id: ready } }\n";

        assertThat(of(map)).extracting(Gap::code).containsExactly(GapCode.PROMISE_WITHOUT_BACKING);
        assertThat(of(map + "arrows: makes -> ready\n")).isEmpty();
    }

    @Test
    void aCardThatReachesOverAStepServesIt() {
        String map = HEAD + "      - { step: Before, frontstage: { does: Guides, span: 2 } }\n"
                + "      - { step: S, channel: café }\n";

        assertThat(of(map)).isEmpty();
    }

    @Test
    void theNeedsOfAStageCountAtItsFirstStep() {
        List<Gap> gaps = of("blueprint: C\nstages:\n  - stage: Order\n    needs: Calm\n" + "    steps: [One, Two]\n");

        assertThat(gaps)
                .extracting(gap -> gap.step().value() + " " + gap.code().id())
                .containsExactly("one expectation-open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check: pain-without-owner",
                "check: pain-without-owner, at: s",
                "check: pain-without-owner, at: slow"
            })
    void whatIsSetAsideSaysWhy(String dismissal) {
        String map = HEAD + "      - { step: S, pains: Slow }\ndismissed: { " + dismissal + ", reason: So decided }\n";

        assertThat(of(map)).extracting(gap -> gap.dismissed().orElse("open")).containsExactly("So decided");
    }

    @Test
    void whatIsSetAsideElsewhereStays() {
        String map = HEAD + "      - { step: S, pains: Slow }\n      - T\n"
                + "dismissed: { check: pain-without-owner, at: t }\n";

        assertThat(of(map)).noneMatch(Gap::isSetAside).hasSize(1);
    }

    @Test
    void theExamplesHaveAboutOneGapAStep() {
        assertThat(Stream.of(
                                "home-insurance-claim",
                                "order-ahead",
                                "outpatient-visit",
                                "passport-renewal",
                                "software-onboarding")
                        .map(name -> Gaps.of(Maps.example(name), RecentAnswers.NONE, Messages.in(Locale.ENGLISH))
                                .size()))
                .containsExactly(16, 11, 19, 12, 6);
    }

    @Test
    void germanReadersGetGermanSentences() {
        assertThat(Gaps.of(Maps.read(HEAD + "      - { step: S, pains: Slow }\n"), ANSWERS, Messages.in(Locale.GERMAN)))
                .extracting(Gap::sentence)
                .containsExactly("„Slow“ hat keine Zuständigen und keinen Vorgang.");
    }

    private static List<Gap> gaps(String step) {
        return of(HEAD + "      - { " + step + " }\n");
    }

    private static List<Gap> of(String map) {
        return Gaps.of(Maps.read(map), ANSWERS, Messages.in(Locale.ENGLISH));
    }
}
