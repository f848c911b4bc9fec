package io.frontstage.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A service blueprint: one service, one scenario, one state.
 *
 * @param info what its head says
 * @param personas for whom
 * @param lanes its rows, from top to bottom; always with the customer lane
 * @param stages its phases, from left to right
 * @param arrows dependencies, in the order written; both ends exist
 * @param metrics figures followed for the whole
 * @param dismissals checks set aside
 */
public record Blueprint(
        MapInfo info,
        List<Persona> personas,
        List<Lane> lanes,
        List<Stage> stages,
        List<Arrow> arrows,
        List<Metric> metrics,
        List<Dismissal> dismissals) {

    public Blueprint {
        personas = List.copyOf(personas);
        lanes = List.copyOf(lanes);
        stages = List.copyOf(stages);
        arrows = List.copyOf(arrows);
        metrics = List.copyOf(metrics);
        dismissals = List.copyOf(dismissals);
    }

    /** All steps, from left to right. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : stages) {
            steps.addAll(stage.steps());
        }
        return steps;
    }

    /** All pain points, delights and opportunities, from left to right: a stage's own, then those of its steps. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Stage stage : stages) {
            items.addAll(stage.items().all());
            stage.steps().forEach(step -> items.addAll(step.items().all()));
        }
        return items;
    }

    public Optional<Lane> lane(LaneId id) {
        return lanes.stream().filter(lane -> lane.id().equals(id)).findFirst();
    }

    public Optional<Persona> persona(PersonaId id) {
        return personas.stream().filter(persona -> persona.id().equals(id)).findFirst();
    }
}
