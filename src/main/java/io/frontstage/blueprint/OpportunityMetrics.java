package io.frontstage.blueprint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which metric shows whether an opportunity succeeds: the one that its {@code measure} names, of its step, else of its stage, else of the
 * map.
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

    /** The metric that an opportunity's measure is; empty: it has none, or its measure is a text. */
    public Optional<Metric> of(Opportunity opportunity) {
        return Optional.ofNullable(found.get(opportunity.id()));
    }

    /** The value wanted: the opportunity's own, else that of its metric. */
    public Optional<Value> target(Opportunity opportunity) {
        return opportunity.target().or(() -> of(opportunity).flatMap(Metric::target));
    }
}
