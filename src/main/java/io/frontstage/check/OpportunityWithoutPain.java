package io.frontstage.check;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;

/** Finds opportunities that solve no pain point of the map. */
final class OpportunityWithoutPain implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.OPPORTUNITY_WITHOUT_PAIN;
    }

    @Override
    public void run(Findings findings) {
        for (Stage stage : findings.blueprint().stages()) {
            look(new ElementId(stage.id().value()), stage.items(), findings);
            for (Step step : stage.steps()) {
                look(step.id(), step.items(), findings);
            }
        }
    }

    private static void look(ElementId place, Items items, Findings findings) {
        for (Opportunity opportunity : items.opportunities()) {
            boolean solvesHere = opportunity.solvesAll() && !items.pains().isEmpty();
            if (opportunity.solves().isEmpty() && !solvesHere) {
                findings.addAt(place, opportunity.id(), opportunity.title());
            }
        }
    }
}
