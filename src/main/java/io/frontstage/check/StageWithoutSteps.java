package io.frontstage.check;

import io.frontstage.blueprint.Stage;
import io.frontstage.problem.ProblemCode;

/** Finds stages without steps. */
final class StageWithoutSteps implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.STAGE_WITHOUT_STEPS;
    }

    @Override
    public void run(Findings findings) {
        for (Stage stage : findings.blueprint().stages()) {
            if (stage.steps().isEmpty()) {
                findings.addAt(stage.id(), stage.title());
            }
        }
    }
}
