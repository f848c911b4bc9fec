package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * A figure that is tracked over time.
 *
 * @param name its name
 * @param value the current value as the author states it; absent: there are only dated figures, or none yet
 * @param baseline the value before
 * @param target the value wanted
 * @param series dated figures, the oldest first, at most one a day, none on the day of the value
 * @param better which direction is good; absent: unknown
 * @param kind how answers are combined into a figure
 * @param per the period whose answers are combined into one figure
 * @param scale the possible answers; absent: yes and no
 * @param lane where it is measured, if stated
 * @param source where it is known from
 * @param asOf when the value was measured
 */
public record Metric(
        String name,
        Optional<Value> value,
        Optional<Value> baseline,
        Optional<Value> target,
        List<DatedValue> series,
        Optional<Better> better,
        MetricKind kind,
        FigurePeriod per,
        Optional<Scale> scale,
        Optional<LaneId> lane,
        Optional<String> source,
        Optional<PartialDate> asOf) {

    public Metric {
        series = List.copyOf(series);
    }

    /** The current figure: the newest dated one, else the value without a date; empty if nothing has been measured yet. */
    public Optional<Figure> now() {
        Optional<Figure> own = value.map(said -> new Figure(said, asOf));
        if (series.isEmpty()) {
            return own;
        }
        DatedValue newest = series.get(series.size() - 1);
        boolean valueIsNewer = own.isPresent()
                && asOf.isPresent()
                && asOf.get().day().isAfter(newest.date().day());
        return valueIsNewer ? own : Optional.of(new Figure(newest.value(), Optional.of(newest.date())));
    }

    /** Whether its value is not shown because it has no date while other figures have one. */
    public boolean hidesItsValue() {
        return value.isPresent() && asOf.isEmpty() && !series.isEmpty();
    }

    /**
     * Whether a value meets the target: it must reach the target's value, or pass it if the target has the sign {@code <} or {@code >}.
     * Empty if that cannot be decided: no target, another unit, or no known good direction.
     */
    public Optional<Boolean> isMetBy(Value figure) {
        if (target.isEmpty() || better.isEmpty() || !figure.isComparable(target.get())) {
            return Optional.empty();
        }
        int way = Double.compare(figure.amount(), target.get().amount());
        int good = better.get() == Better.HIGHER ? way : -way;
        char sign = target.get().sign();
        return Optional.of(sign == '<' || sign == '>' ? good > 0 : good >= 0);
    }

    /** Whether this is its name, ignoring case. */
    public boolean isCalled(String other) {
        return name.strip().equalsIgnoreCase(other.strip());
    }
}
