package io.frontstage.ranking;

import io.frontstage.blueprint.Confidence;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An opportunity with its score: {@code hurt × impact × sure ÷ effort}.
 *
 * @param opportunity the opportunity
 * @param stage its stage
 * @param step its step; empty: it belongs to the stage
 * @param pains the open pains that it solves
 * @param hurt how much these hurt in total; at least {@link OpenPain#MIN_HURT}
 * @param worst the score with all unknown values at their worst
 * @param score the score with the map's medians for unknown values
 * @param best the score with all unknown values at their best
 * @param unknown the values that are assumed, in the order of {@link Unknown}; a missing confidence is never among them
 */
public record ScoredOpportunity(
        Opportunity opportunity,
        Stage stage,
        Optional<Step> step,
        List<OpenPain> pains,
        double hurt,
        double worst,
        double score,
        double best,
        List<Unknown> unknown) {

    /** Scores are compared to six decimals. */
    private static final double PRECISION = 1e6;

    /** By score, the higher first; equal scores by hurt, then by due date; otherwise the order is kept. */
    static final Comparator<ScoredOpportunity> ORDER = Comparator.comparingLong(
                    (ScoredOpportunity scored) -> -rounded(scored.score()))
            .thenComparingLong(scored -> -rounded(scored.hurt()))
            .thenComparingLong(scored -> scored.opportunity()
                    .due()
                    .map(due -> due.day().toEpochDay())
                    .orElse(Long.MAX_VALUE));

    public ScoredOpportunity {
        pains = List.copyOf(pains);
        unknown = List.copyOf(unknown);
    }

    static ScoredOpportunity of(
            Opportunity opportunity, Stage stage, Optional<Step> step, List<OpenPain> pains, Assumptions assumed) {
        Set<Unknown> unknown = unknown(opportunity, pains, assumed);
        double hurt = hurt(pains, assumed.reach());
        double score = score(hurt, opportunity, assumed.impact(), Confidence.MEDIUM, assumed.effort());
        if (unknown.isEmpty()) {
            return new ScoredOpportunity(opportunity, stage, step, pains, hurt, score, score, score, List.of());
        }
        return new ScoredOpportunity(
                opportunity,
                stage,
                step,
                pains,
                hurt,
                score(hurt(pains, assumed.leastReach()), opportunity, 1, Confidence.LOW, 5),
                score,
                score(hurt(pains, assumed.mostReach()), opportunity, 5, Confidence.HIGH, 1),
                List.copyOf(unknown));
    }

    /** A score to six decimals, as a whole number; scores that are equal in this form are a tie. */
    static long rounded(double score) {
        return Math.round(score * PRECISION);
    }

    /** The author's confidence in the impact, 0.5 to 1; medium if it is not stated. */
    public double sure() {
        return sure(opportunity, Confidence.MEDIUM);
    }

    /** The pain points that it solves and whose reach is assumed; empty if reach is not unknown. */
    public List<OpenPain> unreached() {
        return unknown.contains(Unknown.REACH)
                ? pains.stream().filter(open -> open.pain().reach().isEmpty()).toList()
                : List.of();
    }

    private static Set<Unknown> unknown(Opportunity opportunity, List<OpenPain> pains, Assumptions assumed) {
        Set<Unknown> unknown = EnumSet.noneOf(Unknown.class);
        if (opportunity.impact().isEmpty()) {
            unknown.add(Unknown.IMPACT);
        }
        if (opportunity.effort().isEmpty()) {
            unknown.add(Unknown.EFFORT);
        }
        if (assumed.isAnyReachKnown()
                && pains.stream().anyMatch(open -> open.pain().reach().isEmpty())) {
            unknown.add(Unknown.REACH);
        }
        return unknown;
    }

    private static double hurt(List<OpenPain> pains, double unknownReach) {
        return pains.isEmpty()
                ? OpenPain.MIN_HURT
                : pains.stream().mapToDouble(open -> open.hurt(unknownReach)).sum();
    }

    private static double score(
            double hurt, Opportunity opportunity, double impact, Confidence confidence, double effort) {
        return hurt
                * known(opportunity.impact(), impact)
                * sure(opportunity, confidence)
                / known(opportunity.effort(), effort);
    }

    private static double known(OptionalInt value, double ifNot) {
        return value.isPresent() ? value.getAsInt() : ifNot;
    }

    private static double sure(Opportunity opportunity, Confidence ifNot) {
        return opportunity.confidence().orElse(ifNot).percent() / 100.0;
    }
}
