package io.frontstage.check;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.OpportunityMetrics;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.Nearest;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Finds opportunities whose measure is a free text that is nearly the name of a metric. */
final class MeasureNearMetric implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.MEASURE_NEAR_METRIC;
    }

    @Override
    public void run(Findings findings) {
        OpportunityMetrics found = new OpportunityMetrics(findings.blueprint());
        for (Stage stage : findings.blueprint().stages()) {
            List<Metric> known = new ArrayList<>(stage.metrics());
            known.addAll(findings.blueprint().metrics());
            look(new ElementId(stage.id().value()), stage.items(), known, found, findings);
            for (Step step : stage.steps()) {
                List<Metric> here = new ArrayList<>(step.metrics());
                here.addAll(known);
                look(step.id(), step.items(), here, found, findings);
            }
        }
    }

    private static void look(
            ElementId place, Items items, List<Metric> known, OpportunityMetrics found, Findings findings) {
        for (Opportunity opportunity : items.opportunities()) {
            if (opportunity.measure().isPresent() && found.of(opportunity).isEmpty()) {
                String measure = opportunity.measure().get();
                Nearest.to(measure, known.stream().map(Metric::name).toList())
                        .ifPresent(name -> findings.addAt(place, opportunity.id(), measure, name));
            }
        }
    }
}
