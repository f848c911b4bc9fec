package io.frontstage.measure;

import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.SurveyAnswer;
import io.frontstage.blueprint.Better;
import io.frontstage.measure.Verdict.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Compares a metric before and after a group of fixes. */
final class Comparison {

    /** The minimum number of days on each side; within this many days, a fix is too recent to be judged. */
    private static final int MIN_DAYS = 28;

    /** The minimum number of answers on each side. */
    static final int MIN_ANSWERS = 20;

    /** The minimum change that counts, as a share of the scale. */
    private static final double MIN_SHARE = 0.025;

    private final MeasureTarget target;
    private final String title;
    private final FixGroup group;
    private final Optional<FixGroup> before;
    private final Optional<FixGroup> next;
    private final FigureCalculator calculator;
    private final Windows windows;
    private final long since;

    /**
     * @param title the name of the metric
     * @param before the previous group of fixes of the same metric
     * @param next the next group
     */
    Comparison(
            MeasureTarget target,
            String title,
            FixGroup group,
            Optional<FixGroup> before,
            Optional<FixGroup> next,
            LocalDate today) {
        this.target = target;
        this.title = title;
        this.group = group;
        this.before = before;
        this.next = next;
        calculator = new FigureCalculator(target);
        windows = Windows.of(group, before, next, today);
        since = ChronoUnit.DAYS.between(group.last(), today);
    }

    /**
     * @param answers all answers of the map
     * @param points the metric's figures
     */
    Verdict verdict(List<SurveyAnswer> answers, List<Point> points) {
        List<SurveyAnswer> own = answers.stream()
                .filter(answer -> answer.target().equals(target))
                .toList();
        return own.isEmpty() ? new ReadingComparison(this, points).verdict() : answered(own);
    }

    private Verdict answered(List<SurveyAnswer> own) {
        List<SurveyAnswer> then =
                own.stream().filter(answer -> windows.isBefore(answer.day())).toList();
        List<SurveyAnswer> after =
                own.stream().filter(answer -> windows.isAfter(answer.day())).toList();
        Optional<Kind> few = few(then, after);
        Kind kind;
        Optional<String> visible = Optional.empty();
        if (few.isPresent()) {
            kind = few.get();
        } else {
            Sample one = Sample.of(then, calculator);
            Sample other = Sample.of(after, calculator);
            double needed = one.visibleDifference(other);
            double shown = mean(after) - mean(then);
            boolean differs = Math.abs(other.mean() - one.mean()) > needed
                    && Math.abs(shown) >= MIN_SHARE * (calculator.most() - calculator.least());
            kind = differs ? judged(shown) : Kind.NO_DIFFERENCE;
            visible = differs ? Optional.empty() : Optional.of(difference(needed));
        }
        return new Verdict(
                Optional.of(target),
                title,
                group,
                kind,
                calculator.figure(then).map(calculator::text),
                calculator.figure(after).map(calculator::text),
                then.size(),
                after.size(),
                windows.days(),
                since,
                visible,
                true,
                !then.isEmpty() && !after.isEmpty() && mean(after) > mean(then));
    }

    /** Why the answers cannot be compared; empty if they can. */
    private Optional<Kind> few(List<SurveyAnswer> then, List<SurveyAnswer> after) {
        if (after.isEmpty()) {
            return Optional.of(nothingSince(Kind.TOO_FEW_ANSWERS));
        }
        return windows.days() < MIN_DAYS || then.size() < MIN_ANSWERS || after.size() < MIN_ANSWERS
                ? Optional.of(Kind.TOO_FEW_ANSWERS)
                : Optional.empty();
    }

    /** The verdict if nothing has been measured since the fixes. */
    Kind nothingSince(Kind young) {
        return since < MIN_DAYS ? young : Kind.NOT_MEASURED;
    }

    /** Better or worse, depending on the direction of a change. */
    Kind judged(double change) {
        Optional<Better> better = target.metric().flatMap(metric -> metric.better());
        if (better.isEmpty()) {
            return Kind.NO_DIRECTION;
        }
        return change > 0 == (better.get() == Better.HIGHER) ? Kind.BETTER : Kind.WORSE;
    }

    private double mean(List<SurveyAnswer> answers) {
        return answers.stream()
                .mapToDouble(answer -> calculator.number(answer.score()).doubleValue())
                .average()
                .orElseThrow();
    }

    private String difference(double needed) {
        double least = MIN_SHARE * (calculator.most() - calculator.least());
        return BigDecimal.valueOf(Math.max(needed, least))
                .setScale(calculator.places(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    MeasureTarget target() {
        return target;
    }

    String title() {
        return title;
    }

    FixGroup group() {
        return group;
    }

    long since() {
        return since;
    }

    /** Whether a day is after this group and before the next one. */
    boolean isSince(LocalDate day) {
        return day.isAfter(group.last())
                && next.map(other -> day.isBefore(other.first())).orElse(true);
    }

    /** Whether a day is before this group and after the previous one. */
    boolean isThen(LocalDate day) {
        return day.isBefore(group.first())
                && before.map(other -> day.isAfter(other.last())).orElse(true);
    }
}
