package io.frontstage.check;

import io.frontstage.problem.ProblemCode;

/** Finds maps that state neither personas nor a scenario: a map for everybody in any situation fits nobody. */
final class MapForNobody implements Check {

    /** Maps with fewer steps have only just been started and are not checked. */
    private static final int BEGUN = 2;

    @Override
    public ProblemCode code() {
        return ProblemCode.MAP_FOR_NOBODY;
    }

    @Override
    public void run(Findings findings) {
        boolean says = !findings.blueprint().personas().isEmpty()
                || findings.blueprint().info().scenario().isPresent();
        if (!says && findings.blueprint().steps().size() >= BEGUN) {
            findings.addAtMap();
        }
    }
}
