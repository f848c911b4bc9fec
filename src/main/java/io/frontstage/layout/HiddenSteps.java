package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.StepSelection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Steps that a drawing leaves out.
 *
 * @param places theirs among all steps, from 1; others mean nothing
 * @param byStage how many of each stage, by its id; known once it is known of which map
 * @param numbers those of the steps that stay, as on the whole map
 */
public record HiddenSteps(Set<Integer> places, Map<String, Integer> byStage, Map<ElementId, String> numbers) {

    /** All steps are shown. */
    public static final HiddenSteps NONE = at(Set.of());

    public HiddenSteps {
        places = Set.copyOf(places);
        byStage = Map.copyOf(byStage);
        numbers = Map.copyOf(numbers);
    }

    /** Steps by their places among all, from 1; the map is not known yet. */
    public static HiddenSteps at(Set<Integer> places) {
        return new HiddenSteps(places, Map.of(), Map.of());
    }

    /** Whether nothing is left out. */
    public boolean isNone() {
        return places.isEmpty();
    }

    /** The same with what is known once the map is. */
    public HiddenSteps of(Blueprint whole) {
        if (isNone()) {
            return this;
        }
        Map<String, Integer> counts = new HashMap<>();
        int place = 0;
        for (Stage stage : whole.stages()) {
            for (int i = 0; i < stage.steps().size(); i++) {
                if (places.contains(++place)) {
                    counts.merge(stage.id().value(), 1, Integer::sum);
                }
            }
        }
        return new HiddenSteps(places, counts, StepNumbers.of(whole));
    }

    /** What is left of a map. */
    public Blueprint in(Blueprint whole) {
        return isNone() ? whole : StepSelection.without(whole, places);
    }

    /** How many of a stage. */
    int in(Stage stage) {
        return byStage.getOrDefault(stage.id().value(), 0);
    }

    /** The numbers of the steps that are drawn. */
    Map<ElementId, String> numbers(Blueprint drawn) {
        return isNone() ? StepNumbers.of(drawn) : numbers;
    }
}
