package io.frontstage.check;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;
import java.util.HashSet;
import java.util.Set;

/** Finds pain points that are not fixed and have neither an opportunity nor a Jira issue that would fix them. */
final class PainWithoutOpportunity implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.PAIN_WITHOUT_OPPORTUNITY;
    }

    @Override
    public void run(Findings findings) {
        Set<ElementId> solved = solved(findings.blueprint());
        for (Stage stage : findings.blueprint().stages()) {
            look(new ElementId(stage.id().value()), stage.items(), solved, findings);
            for (Step step : stage.steps()) {
                look(step.id(), step.items(), solved, findings);
            }
        }
    }

    private static Set<ElementId> solved(Blueprint blueprint) {
        Set<ElementId> solved = new HashSet<>();
        for (Stage stage : blueprint.stages()) {
            addSolved(stage.items(), solved);
            for (Step step : stage.steps()) {
                addSolved(step.items(), solved);
            }
        }
        return solved;
    }

    private static void addSolved(Items items, Set<ElementId> solved) {
        for (Opportunity opportunity : items.opportunities()) {
            solved.addAll(opportunity.solves());
            if (opportunity.solvesAll()) {
                for (PainPoint pain : items.pains()) {
                    solved.add(pain.id());
                }
            }
        }
    }

    private static void look(ElementId place, Items items, Set<ElementId> solved, Findings findings) {
        for (PainPoint pain : items.pains()) {
            if (pain.fixed().isEmpty() && pain.issues().isEmpty() && !solved.contains(pain.id())) {
                findings.addAt(place, pain.id(), pain.title());
            }
        }
    }
}
