package io.frontstage.check;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;

/** Finds maps that are too large to read: a blueprint is meant to be small. */
final class MapTooLarge implements Check {

    /** About the number of stages that a reader can keep in mind; our own limit. */
    static final int STAGES = 12;

    /** About the number of cards that fit on a wall; our own limit. */
    static final int CARDS = 120;

    @Override
    public ProblemCode code() {
        return ProblemCode.MAP_TOO_LARGE;
    }

    @Override
    public void run(Findings findings) {
        Blueprint blueprint = findings.blueprint();
        int cards = 0;
        for (Step step : blueprint.steps()) {
            for (Cell cell : step.cells()) {
                cards += cell.cards().size();
            }
        }
        int stages = blueprint.stages().size();
        if (stages > STAGES || cards > CARDS) {
            findings.addAtMap(
                    Integer.toString(stages),
                    Integer.toString(cards),
                    Integer.toString(STAGES),
                    Integer.toString(CARDS));
        }
    }
}
