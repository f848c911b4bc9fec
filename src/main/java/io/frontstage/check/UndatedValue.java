package io.frontstage.check;

import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;

/** Finds metrics whose value is not shown because it has no date while other figures have one. */
final class UndatedValue implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.UNDATED_VALUE;
    }

    @Override
    public void run(Findings findings) {
        for (Metric metric : findings.blueprint().metrics()) {
            if (metric.hidesItsValue()) {
                findings.addAtMap(metric.name());
            }
        }
        for (Stage stage : findings.blueprint().stages()) {
            for (Metric metric : stage.metrics()) {
                if (metric.hidesItsValue()) {
                    findings.addAt(stage.id(), metric.name());
                }
            }
            for (Step step : stage.steps()) {
                for (Metric metric : step.metrics()) {
                    if (metric.hidesItsValue()) {
                        findings.addAt(step.id(), step.id(), metric.name());
                    }
                }
            }
        }
    }
}
