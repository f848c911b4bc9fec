package io.frontstage.check;

import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;
import java.util.Locale;
import java.util.Set;

/** Finds steps with the same text as a frontstage or backstage card: they are what the organisation does, not the customer. */
final class StepRepeatsCard implements Check {

    private static final Set<LaneKind> STAFF = Set.of(LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE);

    @Override
    public ProblemCode code() {
        return ProblemCode.STEP_REPEATS_CARD;
    }

    @Override
    public void run(Findings findings) {
        for (Step step : findings.blueprint().steps()) {
            for (Cell cell : step.cells()) {
                boolean isStaffs = findings.blueprint()
                        .lane(cell.lane())
                        .map(Lane::kind)
                        .filter(STAFF::contains)
                        .isPresent();
                for (Card card : cell.cards()) {
                    if (isStaffs && same(step.title(), card.does())) {
                        findings.addAt(step.id(), step.id(), step.title());
                    }
                }
            }
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
