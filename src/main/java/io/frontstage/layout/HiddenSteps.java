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
 * @param places the positions of the hidden steps among all steps, from 1; positions without a step are ignored
 * @param byStage the number of hidden steps of each stage, by its id; empty until the map is known
 * @param numbers the numbers of the remaining steps, as on the whole map
 */
public record HiddenSteps(Set<Integer> places, Map<String, Integer> byStage, Map<ElementId, String> numbers) {

    /** All steps are shown. */
    public static final HiddenSteps NONE = at(Set.of());

    public HiddenSteps {
        places = Set.copyOf(places);
        byStage = Map.copyOf(byStage);
        numbers = Map.copyOf(numbers);
    }

    /** Steps by their positions among all steps, from 1; the map is not known yet. */
    public static HiddenSteps at(Set<Integer> places) {
        return new HiddenSteps(places, Map.of(), Map.of());
    }

    /** Whether no step is hidden. */
    public boolean isNone() {
        return places.isEmpty();
    }

    /** The same hidden steps, with what depends on the map. */
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

    /** The map without the hidden steps. */
    public Blueprint in(Blueprint whole) {
        return isNone() ? whole : StepSelection.without(whole, places);
    }

    /** The number of hidden steps of a stage. */
    int in(Stage stage) {
        return byStage.getOrDefault(stage.id().value(), 0);
    }

    /** The numbers of the drawn steps. */
    Map<ElementId, String> numbers(Blueprint drawn) {
        return isNone() ? StepNumbers.of(drawn) : numbers;
    }
}
