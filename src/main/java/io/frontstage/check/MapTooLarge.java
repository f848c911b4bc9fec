package io.frontstage.check;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;

/** Finds maps that are too large to be read: the scale of a blueprint is small on purpose. */
final class MapTooLarge implements Check {

    /** About the number of stages that a reader can keep in mind; a figure of our own. */
    static final int STAGES = 12;

    /** About the number of cards that fit on a wall; a figure of our own. */
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
