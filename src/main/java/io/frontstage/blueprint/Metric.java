package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * A figure that is followed.
 *
 * @param name its name
 * @param value as the author says it is now; absent: only dated figures, or none yet
 * @param baseline before
 * @param target wanted
 * @param series dated figures, the oldest first, at most one a day, none on the day of the value
 * @param better which way is good; absent: unknown
 * @param kind how answers become a figure
 * @param per the period whose answers make one figure
 * @param scale the answers that can be given; absent: yes and no
 * @param lane where it is taken, if said
 * @param source whence it is known
 * @param asOf when the value was taken
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

    /** The figure now: the newest dated one, else the value without a date; empty: it is yet to be taken. */
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

    /** Whether its value has no date while other figures have one, so that it is not shown. */
    public boolean hidesItsValue() {
        return value.isPresent() && asOf.isEmpty() && !series.isEmpty();
    }

    /**
     * Whether a value meets the target: at the target's value, or, if that has the sign {@code <} or {@code >}, only past it. Empty if
     * nobody can say: no target, another unit, or no good way.
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

    /** What metrics are found by: names are the same whatever their capitals. */
    public boolean isCalled(String other) {
        return name.strip().equalsIgnoreCase(other.strip());
    }
}
