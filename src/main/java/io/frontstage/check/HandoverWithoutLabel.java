package io.frontstage.check;

import io.frontstage.blueprint.Arrow;
import io.frontstage.problem.ProblemCode;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Finds arrows from one role to another that do not say what is handed over. */
final class HandoverWithoutLabel implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.HANDOVER_WITHOUT_LABEL;
    }

    @Override
    public void run(Findings findings) {
        List<Arrow> arrows = findings.blueprint().arrows();
        ConnectedElements ends = new ConnectedElements(findings.blueprint());
        for (int i = 0; i < arrows.size(); i++) {
            Arrow arrow = arrows.get(i);
            Set<String> from = ends.of(arrow.from()).roles();
            Set<String> to = ends.of(arrow.to()).roles();
            boolean isHandover = !from.isEmpty() && !to.isEmpty() && Collections.disjoint(from, to);
            if (isHandover && arrow.label().isEmpty()) {
                findings.addAtArrow(i, arrow, String.join(", ", from), String.join(", ", to));
            }
        }
    }
}
