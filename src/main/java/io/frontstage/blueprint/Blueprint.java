package io.frontstage.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A service blueprint: one service, one scenario, one state.
 *
 * @param info its title, scenario and other general information
 * @param personas the people it is for
 * @param paths the ways through the journey that it declares
 * @param lanes its rows, from top to bottom; always including the customer lane
 * @param stages its phases, from left to right
 * @param arrows dependencies, in the order written; both ends exist
 * @param metrics figures that are tracked for the whole map
 * @param dismissals checks set aside
 */
public record Blueprint(
        MapInfo info,
        List<Persona> personas,
        List<JourneyPath> paths,
        List<Lane> lanes,
        List<Stage> stages,
        List<Arrow> arrows,
        List<Metric> metrics,
        List<Dismissal> dismissals) {

    public Blueprint {
        personas = List.copyOf(personas);
        paths = List.copyOf(paths);
        lanes = List.copyOf(lanes);
        stages = List.copyOf(stages);
        arrows = List.copyOf(arrows);
        metrics = List.copyOf(metrics);
        dismissals = List.copyOf(dismissals);
    }

    /** All steps of all stages, from left to right. */
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

    /**
     * All needs and expectations that have more than a text: those of the personas, then, from left to right, those of each stage and of
     * its steps.
     */
    public List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        personas.forEach(persona -> needs.addAll(persona.needs().things()));
        for (Stage stage : stages) {
            needs.addAll(stage.needs().things());
            for (Step step : stage.steps()) {
                needs.addAll(step.experience().needs().things());
                needs.addAll(step.experience().expects().things());
            }
        }
        return needs;
    }

    /** The lane in which a step has its title: the lane of exactly its personas, else the built-in customer lane. */
    public LaneId customerLane(Step step) {
        return Lane.ofCustomer(step.audience().personas(), lanes);
    }

    public Optional<Lane> lane(LaneId id) {
        return lanes.stream().filter(lane -> lane.id().equals(id)).findFirst();
    }

    public Optional<Persona> persona(PersonaId id) {
        return personas.stream().filter(persona -> persona.id().equals(id)).findFirst();
    }
}
