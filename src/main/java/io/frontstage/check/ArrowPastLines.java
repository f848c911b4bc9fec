package io.frontstage.check;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/**
 * Finds arrows from the customer directly to support, which skip both the people the customer meets and the people who work behind them.
 */
final class ArrowPastLines implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.ARROW_PAST_LINES;
    }

    @Override
    public void run(Findings findings) {
        List<Arrow> arrows = findings.blueprint().arrows();
        ConnectedElements ends = new ConnectedElements(findings.blueprint());
        for (int i = 0; i < arrows.size(); i++) {
            Arrow arrow = arrows.get(i);
            ConnectedElement from = ends.of(arrow.from());
            ConnectedElement to = ends.of(arrow.to());
            if (from.kind().equals(Optional.of(LaneKind.CUSTOMER)) && to.kind().equals(Optional.of(LaneKind.SUPPORT))) {
                findings.addAtArrow(i, arrow, from.title(), to.title());
            }
        }
    }
}
