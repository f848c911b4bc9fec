package io.frontstage.measure;

import io.frontstage.answer.MeasurePlace;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.blueprint.Metric;
import java.util.List;
import java.util.Optional;

/**
 * What is known about a metric, or about how customers feel at a step.
 *
 * @param target the metric or feeling
 * @param points its figures, the oldest first; for a feeling, only those from answers
 * @param now the newest figure
 * @param met whether the newest figure meets the target; empty: that cannot be decided
 * @param periods the months or quarters with answers, the oldest first
 */
public record Measure(
        MeasureTarget target,
        List<Point> points,
        Optional<Point> now,
        Optional<Boolean> met,
        List<PeriodCount> periods) {

    public Measure {
        points = List.copyOf(points);
        periods = List.copyOf(periods);
    }

    public MeasurePlace place() {
        return target.place();
    }

    /** The metric; empty if it is a feeling. */
    public Optional<Metric> metric() {
        return target.metric();
    }
}
