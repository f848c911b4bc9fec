package io.frontstage.check;

import io.frontstage.problem.ProblemCode;

/** Finds journeys with more steps than a reader can follow. */
final class ManySteps implements Check {

    /** Our own limit: about as many steps as fit on a screen at the level of cards. */
    static final int STEPS = 20;

    @Override
    public ProblemCode code() {
        return ProblemCode.MANY_STEPS;
    }

    @Override
    public void run(Findings findings) {
        int steps = findings.blueprint().steps().size();
        if (steps > STEPS) {
            findings.addAtMap(Integer.toString(steps), Integer.toString(STEPS));
        }
    }
}
