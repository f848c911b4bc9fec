package io.frontstage.check;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.SolvedPains;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;

/**
 * Finds high and critical pain points that are not fixed and have neither an opportunity nor a Jira issue; reports the first at each place.
 */
final class PainWithoutOpportunity implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.PAIN_WITHOUT_OPPORTUNITY;
    }

    @Override
    public void run(Findings findings) {
        SolvedPains solved = new SolvedPains(findings.blueprint());
        for (Stage stage : findings.blueprint().stages()) {
            look(new ElementId(stage.id().value()), stage.items(), solved, findings);
            for (Step step : stage.steps()) {
                look(step.id(), step.items(), solved, findings);
            }
        }
    }

    private static void look(ElementId place, Items items, SolvedPains solved, Findings findings) {
        for (PainPoint pain : items.pains()) {
            boolean isGrave = pain.gravity().compareTo(PainSeverity.HIGH) >= 0;
            if (isGrave && pain.fixed().isEmpty() && pain.issues().isEmpty() && !solved.isSolved(pain)) {
                findings.addAt(place, pain.id(), pain.title());
                return;
            }
        }
    }
}
