package io.frontstage.blueprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Metrics made by chance. */
final class RandomMetrics {

    private final Chance chance;
    private final List<Lane> lanes;

    RandomMetrics(Chance chance, List<Lane> lanes) {
        this.chance = chance;
        this.lanes = lanes;
    }

    /** Up to three, with names that differ. */
    List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        while (chance.maybe(0.2) && metrics.size() < 3) {
            metrics.add(metric("metric " + metrics.size()));
        }
        return metrics;
    }

    private Metric metric(String name) {
        Value value = chance.words.value();
        Optional<Value> baseline = chance.maybe(0.5) ? Optional.of(chance.words.value()) : Optional.empty();
        Optional<Value> target = chance.maybe(0.5) ? Optional.of(chance.words.value()) : Optional.empty();
        MetricKind kind = chance.maybeLater(0.2) ? chance.oneOfLater(List.of(MetricKind.values())) : MetricKind.AVERAGE;
        return new Metric(
                name,
                chance.maybeLater(0.2) ? Optional.empty() : Optional.of(value),
                baseline,
                target,
                chance.maybeLater(0.3) ? series() : List.of(),
                chance.maybeLater(0.2)
                        ? Optional.of(chance.oneOfLater(List.of(Better.values())))
                        : Better.by(kind, baseline, target),
                kind,
                chance.maybeLater(0.2) ? FigurePeriod.QUARTER : FigurePeriod.MONTH,
                kind.hasOwnScale() && chance.maybeLater(0.2) ? Optional.of(new Scale(1, 7)) : kind.scale(),
                chance.maybe(0.3) ? Optional.of(chance.oneOf(lanes).id()) : Optional.empty(),
                chance.note(),
                chance.maybe(0.5) ? Optional.of(chance.words.date()) : Optional.empty());
    }

    private List<DatedValue> series() {
        List<DatedValue> series = new ArrayList<>();
        for (int month = 1; month <= 1 + chance.later.nextInt(6); month++) {
            LocalDate day = LocalDate.of(1999, month, 10);
            int number = chance.later.nextInt(100);
            Value value = new Value(number + " %", OptionalDouble.of(number), "%", OptionalDouble.empty());
            series.add(new DatedValue(new PartialDate(day.toString(), day), value));
        }
        return series;
    }
}
