package io.frontstage.check;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Basis;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.MapState;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;

/** Finds steps and cards that are only proposed, on a map of the service as it is today. */
final class ProposedInCurrentMap implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.PROPOSED_IN_CURRENT_MAP;
    }

    @Override
    public void run(Findings findings) {
        if (findings.blueprint().info().state() != MapState.CURRENT) {
            return;
        }
        for (Step step : findings.blueprint().steps()) {
            if (isProposed(step.about())) {
                findings.addAt(step.id(), step.id(), step.title());
            } else {
                for (Cell cell : step.cells()) {
                    cell.cards().stream()
                            .filter(card -> isProposed(card.about()))
                            .forEach(card -> findings.addAt(step.id(), card.id(), card.does()));
                }
            }
        }
    }

    private static boolean isProposed(About about) {
        return about.provenance().basis().filter(Basis.PROPOSED::equals).isPresent();
    }
}
