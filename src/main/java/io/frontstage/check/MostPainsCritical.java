package io.frontstage.check;

import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.problem.ProblemCode;
import java.util.List;

/** Finds maps on which most open pains are critical, so that the word tells nothing. */
final class MostPainsCritical implements Check {

    /** The fewest open pains of which anything is said; a figure of our own. */
    static final int FEW = 4;

    @Override
    public ProblemCode code() {
        return ProblemCode.MOST_PAINS_CRITICAL;
    }

    @Override
    public void run(Findings findings) {
        List<PainPoint> open = findings.blueprint().items().stream()
                .filter(PainPoint.class::isInstance)
                .map(PainPoint.class::cast)
                .filter(pain -> pain.fixed().isEmpty())
                .toList();
        long critical = open.stream()
                .filter(pain -> pain.gravity() == PainSeverity.CRITICAL)
                .count();
        if (open.size() >= FEW && critical * 2 > open.size()) {
            findings.addAtMap(Long.toString(critical), Integer.toString(open.size()));
        }
    }
}
