package io.frontstage.check;

import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds steps that occur twice on the map, for the same customers on the same paths. */
final class StepTwice implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.STEP_TWICE;
    }

    @Override
    public void run(Findings findings) {
        Set<List<Object>> seen = new HashSet<>();
        for (Step step : findings.blueprint().steps()) {
            String title = step.title().strip().toLowerCase(Locale.ROOT);
            if (!seen.add(List.of(title, step.audience()))) {
                findings.addAt(step.id(), step.id(), step.title());
            }
        }
    }
}
