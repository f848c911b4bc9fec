package io.frontstage.measure;

import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.SurveyAnswer;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.MetricKind;
import io.frontstage.blueprint.Scale;
import io.frontstage.blueprint.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Calculates a figure from answers: exactly, then rounded, with halves away from zero. */
final class FigureCalculator {

    /** The minimum number of answers from which anything is calculated. */
    static final int MIN_ANSWERS = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PROMOTER = BigDecimal.valueOf(9);
    private static final BigDecimal DETRACTOR = BigDecimal.valueOf(6);

    private final Optional<MetricKind> kind;
    private final BigDecimal lowest;
    private final BigDecimal highest;

    FigureCalculator(MeasureTarget target) {
        kind = target.metric().map(Metric::kind);
        Optional<Scale> scale = target.metric()
                .flatMap(metric -> metric.scale().or(() -> metric.kind().scale()));
        lowest = BigDecimal.valueOf(
                kind.isEmpty() ? -2 : scale.map(Scale::lowest).orElse(0));
        highest = BigDecimal.valueOf(
                kind.isEmpty() ? 2 : scale.map(Scale::highest).orElse(1));
    }

    /**
     * Whether figures by persona may be shown: only if every persona's group is large enough. Otherwise the difference
     * to all answers would reveal the figure of a smaller group.
     *
     * @param groups the number of answers of each persona, and of those who named none
     */
    static boolean mayBeShownByPersona(Collection<Integer> groups) {
        return groups.stream().allMatch(n -> n >= MIN_ANSWERS);
    }

    /** The figure; empty if there are too few answers to show it. */
    Optional<BigDecimal> figure(List<SurveyAnswer> answers) {
        if (answers.size() < MIN_ANSWERS) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (SurveyAnswer answer : answers) {
            sum = sum.add(number(answer.score()));
        }
        int places = isMean() ? 1 : 0;
        return Optional.of(sum.divide(BigDecimal.valueOf(answers.size()), places, RoundingMode.HALF_UP));
    }

    /**
     * An answer as a number, so that the mean of these is the figure: the score itself; for a Net Promoter Score 100, 0 or −100; for a
     * share 100 or 0.
     */
    BigDecimal number(BigDecimal score) {
        if (isMean()) {
            return score;
        }
        boolean good =
                switch (kind.get()) {
                    case TOP_TWO -> score.compareTo(highest.subtract(BigDecimal.ONE)) >= 0;
                    case YES_NO -> score.signum() > 0;
                    default -> score.compareTo(PROMOTER) >= 0;
                };
        if (good) {
            return HUNDRED;
        }
        boolean bad = kind.get() == MetricKind.NPS && score.compareTo(DETRACTOR) <= 0;
        return bad ? HUNDRED.negate() : BigDecimal.ZERO;
    }

    /** The minimum of {@link #number}. */
    double least() {
        return isMean() ? lowest.doubleValue() : kind.get() == MetricKind.NPS ? -100 : 0;
    }

    /** The maximum of {@link #number}. */
    double most() {
        return isMean() ? highest.doubleValue() : 100;
    }

    /** Decimal places of a figure: one for a mean, none for a share or a score. */
    int places() {
        return isMean() ? 1 : 0;
    }

    /** A figure as displayed; a feeling has its sign. */
    String text(BigDecimal figure) {
        if (kind.isEmpty()) {
            return (figure.signum() > 0 ? "+" : "") + figure.toPlainString();
        }
        return figure.toPlainString() + (isShare() ? " %" : "");
    }

    /** A figure as a value that can be compared with a target. */
    Value value(BigDecimal figure) {
        return new Value(
                text(figure), OptionalDouble.of(figure.doubleValue()), isShare() ? "%" : "", OptionalDouble.empty());
    }

    private boolean isMean() {
        return kind.isEmpty() || kind.get() == MetricKind.AVERAGE;
    }

    private boolean isShare() {
        return kind.isPresent() && (kind.get() == MetricKind.TOP_TWO || kind.get() == MetricKind.YES_NO);
    }
}
