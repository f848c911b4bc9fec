package io.frontstage.measure;

import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Value;
import io.frontstage.measure.Verdict.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares the figures of a metric that the author wrote: the last six before the fixes with the first six since. */
final class ReadingComparison {

    private static final int MAX_READINGS = 6;
    private static final int MIN_BEFORE = 4;
    private static final int MIN_SINCE = 3;

    private final Comparison comparison;
    private final List<Reading> readings = new ArrayList<>();

    private record Reading(LocalDate day, Value value) {}

    ReadingComparison(Comparison comparison, List<Point> points) {
        this.comparison = comparison;
        Metric metric = comparison.target().metric().orElseThrow();
        for (Point point : points) {
            value(metric, point)
                    .filter(value -> value.number().isPresent())
                    .ifPresent(value -> readings.add(new Reading(point.day().orElseThrow(), value)));
        }
        if (!readings.isEmpty()) {
            Value newest = readings.get(readings.size() - 1).value();
            readings.removeIf(reading -> !reading.value().isComparable(newest));
        }
    }

    private static Optional<Value> value(Metric metric, Point point) {
        return point.from() == Point.Origin.VALUE
                ? metric.value()
                : metric.series().stream()
                        .filter(dated -> Optional.of(dated.date().day()).equals(point.day()))
                        .map(dated -> dated.value())
                        .findFirst();
    }

    Verdict verdict() {
        List<Value> then = values(comparison::isThen);
        then = then.subList(Math.max(0, then.size() - MAX_READINGS), then.size());
        List<Value> since = values(comparison::isSince);
        since = since.subList(0, Math.min(MAX_READINGS, since.size()));
        return new Verdict(
                Optional.of(comparison.target()),
                comparison.title(),
                comparison.group(),
                kind(then, since),
                median(then),
                median(since),
                then.size(),
                since.size(),
                0,
                comparison.since(),
                Optional.empty(),
                false,
                !then.isEmpty() && !since.isEmpty() && least(since) > most(then));
    }

    private Kind kind(List<Value> then, List<Value> since) {
        if (since.isEmpty()) {
            return comparison.nothingSince(Kind.TOO_FEW_FIGURES);
        }
        if (then.size() < MIN_BEFORE || since.size() < MIN_SINCE) {
            return Kind.TOO_FEW_FIGURES;
        }
        if (least(since) > most(then)) {
            return comparison.judged(1);
        }
        return most(since) < least(then) ? comparison.judged(-1) : Kind.NO_DIFFERENCE;
    }

    private List<Value> values(Predicate<LocalDate> when) {
        return readings.stream()
                .filter(reading -> when.test(reading.day()))
                .map(Reading::value)
                .toList();
    }

    private static double least(List<Value> values) {
        return values.stream().mapToDouble(Value::amount).min().orElseThrow();
    }

    private static double most(List<Value> values) {
        return values.stream().mapToDouble(Value::amount).max().orElseThrow();
    }

    /**
     * The median as displayed; of an even number of values, the mean of the middle two if they have the same unit, else the lower of them.
     */
    private static Optional<String> median(List<Value> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Value> sorted = values.stream()
                .sorted(Comparator.comparingDouble(Value::amount))
                .toList();
        Value lower = sorted.get((sorted.size() - 1) / 2);
        Value upper = sorted.get(sorted.size() / 2);
        if (lower.amount() == upper.amount() || !lower.unit().equals(upper.unit())) {
            return Optional.of(lower.text());
        }
        String mean = BigDecimal.valueOf(lower.number().getAsDouble())
                .add(BigDecimal.valueOf(upper.number().getAsDouble()))
                .divide(BigDecimal.valueOf(2))
                .stripTrailingZeros()
                .toPlainString();
        return Optional.of((mean + " " + lower.unit()).strip());
    }
}
