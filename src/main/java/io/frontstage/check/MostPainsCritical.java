package io.frontstage.check;

import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.problem.ProblemCode;
import java.util.List;

/** Finds maps on which most open pain points are critical, so that the severity means nothing any more. */
final class MostPainsCritical implements Check {

    /** Minimum number of open pain points for this check; our own limit. */
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
