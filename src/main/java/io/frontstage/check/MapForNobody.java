package io.frontstage.check;

import io.frontstage.problem.ProblemCode;

/** Finds maps that say neither for whom nor in which situation: what then holds for everybody always holds for nobody. */
final class MapForNobody implements Check {

    /** A map of fewer steps is only begun. */
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
