package io.frontstage.check;

import io.frontstage.blueprint.Stage;
import io.frontstage.problem.ProblemCode;
import io.frontstage.source.SourceSpan;

/** A stage in which the customer does nothing yet. */
final class StageWithoutSteps implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.STAGE_WITHOUT_STEPS;
    }

    @Override
    public void run(Findings findings) {
        for (Stage stage : findings.blueprint().stages()) {
            if (stage.steps().isEmpty()) {
                findings.add(
                        findings.places().map(known -> known.of(stage.id())).orElse(SourceSpan.BEGINNING),
                        stage.title());
            }
        }
    }
}
