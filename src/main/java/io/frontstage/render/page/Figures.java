package io.frontstage.render.page;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.messages.Messages;

/** The number of elements on a map. */
record Figures(int stages, int steps, int pains, int delights, int opportunities) {

    static Figures of(Blueprint blueprint) {
        int pains = 0;
        int delights = 0;
        int opportunities = 0;
        for (Stage stage : blueprint.stages()) {
            Figures here = count(stage.items());
            for (Step step : stage.steps()) {
                here = here.plus(count(step.items()));
            }
            pains += here.pains;
            delights += here.delights;
            opportunities += here.opportunities;
        }
        return new Figures(blueprint.stages().size(), blueprint.steps().size(), pains, delights, opportunities);
    }

    String in(Messages messages) {
        return messages.text("header.figures", stages, steps, pains, delights, opportunities);
    }

    private static Figures count(Items items) {
        return new Figures(
                0,
                0,
                items.pains().size(),
                items.delights().size(),
                items.opportunities().size());
    }

    private Figures plus(Figures other) {
        return new Figures(0, 0, pains + other.pains, delights + other.delights, opportunities + other.opportunities);
    }
}
