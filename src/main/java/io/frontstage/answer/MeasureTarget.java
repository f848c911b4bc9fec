package io.frontstage.answer;

import io.frontstage.blueprint.Metric;
import java.util.Optional;

/**
 * What an answer is about: a metric at a place, or how the customer felt at a step.
 *
 * @param place where
 * @param metric the metric; empty: the feeling
 */
public record MeasureTarget(MeasurePlace place, Optional<Metric> metric) {

    /** The word for feelings in the column {@code metric}. */
    public static final String FEELS = "feels";

    public boolean isFeeling() {
        return metric.isEmpty();
    }

    /** The name of the metric, or {@value #FEELS}. */
    public String name() {
        return metric.isPresent() ? metric.get().name() : FEELS;
    }
}
