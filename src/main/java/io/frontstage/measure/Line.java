package io.frontstage.measure;

import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.SurveyAnswer;
import io.frontstage.blueprint.DatedValue;
import io.frontstage.blueprint.FigurePeriod;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Value;
import io.frontstage.measure.Point.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Calculates the figures of one metric or feeling, from the definition and from answers. */
final class Line {

    private final MeasureTarget target;
    private final FigureCalculator calculator;
    private final FigurePeriod per;
    private final Optional<PersonaId> persona;
    private final Map<Period, List<SurveyAnswer>> byPeriod = new TreeMap<>();

    /**
     * @param answers the answers about this metric or feeling
     * @param persona only this persona's answers count; empty: all answers
     */
    Line(MeasureTarget target, List<SurveyAnswer> answers, Optional<PersonaId> persona) {
        this.target = target;
        this.persona = persona;
        calculator = new FigureCalculator(target);
        per = target.metric().map(Metric::per).orElse(FigurePeriod.MONTH);
        for (SurveyAnswer answer : answers) {
            byPeriod.computeIfAbsent(Period.of(answer.day(), per), period -> new ArrayList<>())
                    .add(answer);
        }
    }

    Measure measure() {
        List<PeriodCount> periods = new ArrayList<>();
        List<Point> points = new ArrayList<>(target.metric().map(Line::written).orElse(List.of()));
        Set<Period> taken = new HashSet<>();
        points.forEach(point -> taken.add(Period.of(point.day().orElseThrow(), per)));
        byPeriod.forEach((period, answers) -> {
            PeriodCount count = count(period, answers);
            periods.add(count);
            if (count.value().isPresent() && !taken.contains(period)) {
                points.add(answered(count));
            }
        });
        points.sort(Comparator.comparing(point -> point.day().orElseThrow()));
        Optional<Point> now = points.isEmpty()
                ? target.metric().flatMap(Metric::value).map(Line::undated)
                : Optional.of(points.get(points.size() - 1));
        return new Measure(target, points, now, now.flatMap(this::isMet), periods);
    }

    private PeriodCount count(Period period, List<SurveyAnswer> answers) {
        List<SurveyAnswer> counted = answers;
        boolean shown = true;
        if (persona.isPresent()) {
            counted = answers.stream()
                    .filter(answer -> answer.persona().equals(persona))
                    .toList();
            shown = everyGroupMayBeShown(answers);
        }
        Optional<BigDecimal> figure = shown ? calculator.figure(counted) : Optional.empty();
        return new PeriodCount(period.toString(), period.end(), counted.size(), figure);
    }

    private static boolean everyGroupMayBeShown(List<SurveyAnswer> answers) {
        Map<Optional<PersonaId>, Integer> groups = new HashMap<>();
        answers.forEach(answer -> groups.merge(answer.persona(), 1, Integer::sum));
        return FigureCalculator.mayBeShownByPersona(groups.values());
    }

    private Point answered(PeriodCount count) {
        BigDecimal figure = count.value().orElseThrow();
        return new Point(
                Optional.of(count.end()),
                Optional.of(figure),
                calculator.text(figure),
                OptionalInt.of(count.n()),
                Origin.ANSWERS);
    }

    private static List<Point> written(Metric metric) {
        List<Point> points = new ArrayList<>();
        if (metric.value().isPresent() && metric.asOf().isPresent()) {
            points.add(written(
                    metric.value().get(), Optional.of(metric.asOf().get().day()), Origin.VALUE));
        }
        for (DatedValue dated : metric.series()) {
            points.add(written(dated.value(), Optional.of(dated.date().day()), Origin.SERIES));
        }
        return points;
    }

    private static Point undated(Value value) {
        return written(value, Optional.empty(), Origin.VALUE);
    }

    private static Point written(Value value, Optional<LocalDate> day, Origin from) {
        Optional<BigDecimal> number = value.number().isPresent()
                ? Optional.of(BigDecimal.valueOf(value.number().getAsDouble()))
                : Optional.empty();
        return new Point(day, number.map(Line::plain), value.text(), OptionalInt.empty(), from);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private Optional<Boolean> isMet(Point now) {
        return target.metric().flatMap(metric -> value(metric, now).flatMap(metric::isMetBy));
    }

    private Optional<Value> value(Metric metric, Point point) {
        return switch (point.from()) {
            case ANSWERS -> point.value().map(calculator::value);
            case VALUE -> metric.value();
            case SERIES -> metric.series().stream()
                    .filter(dated -> point.day().equals(Optional.of(dated.date().day())))
                    .map(DatedValue::value)
                    .findFirst();
        };
    }
}
