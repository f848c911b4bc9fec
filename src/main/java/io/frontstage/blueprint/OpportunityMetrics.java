package io.frontstage.blueprint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the metric that shows whether an opportunity succeeds: the one that its {@code measure} names, looked up in its step, then its
 * stage, then the map.
 */
public final class OpportunityMetrics {

    private final Map<ElementId, Metric> found = new HashMap<>();

    public OpportunityMetrics(Blueprint blueprint) {
        for (Stage stage : blueprint.stages()) {
            enter(stage.items(), List.of(), stage, blueprint);
            for (Step step : stage.steps()) {
                enter(step.items(), step.metrics(), stage, blueprint);
            }
        }
    }

    private void enter(Items items, List<Metric> own, Stage stage, Blueprint blueprint) {
        for (Opportunity opportunity : items.opportunities()) {
            opportunity
                    .measure()
                    .flatMap(name -> named(name, own)
                            .or(() -> named(name, stage.metrics()))
                            .or(() -> named(name, blueprint.metrics())))
                    .ifPresent(metric -> found.put(opportunity.id(), metric));
        }
    }

    private static Optional<Metric> named(String name, List<Metric> metrics) {
        return metrics.stream().filter(metric -> metric.isCalled(name)).findFirst();
    }

    /** The metric that an opportunity's measure names; empty if it has no measure or the measure is not the name of a metric. */
    public Optional<Metric> of(Opportunity opportunity) {
        return Optional.ofNullable(found.get(opportunity.id()));
    }

    /** The target value: the opportunity's own, else that of its metric. */
    public Optional<Value> target(Opportunity opportunity) {
        return opportunity.target().or(() -> of(opportunity).flatMap(Metric::target));
    }
}
