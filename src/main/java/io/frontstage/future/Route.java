package io.frontstage.future;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Fork;
import io.frontstage.blueprint.JourneyPath;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps that one persona experiences on one route through a map. If a fork does not name the chosen path, the route skips the fork; if
 * the fork cannot be skipped, the route takes the first path that the fork names, and keeps to that path wherever it is named again.
 *
 * @param steps from left to right
 */
public record Route(List<Step> steps) {

    public Route {
        steps = List.copyOf(steps);
    }

    /**
     * The route through a map.
     *
     * @param path the title of the chosen path; empty: the usual route
     * @param persona who takes it; empty: steps for any persona count
     */
    public static Route of(Blueprint map, Optional<String> path, Optional<PersonaId> persona) {
        Set<String> taken = taken(map, path);
        List<Step> steps = new ArrayList<>();
        for (Stage stage : map.stages()) {
            for (Step step : stage.steps()) {
                if (isTaken(stage.audience().paths(), taken)
                        && isTaken(step.audience().paths(), taken)
                        && isFor(step, persona)) {
                    steps.add(step);
                }
            }
        }
        return new Route(steps);
    }

    /** The titles of all paths that a map has, in the order of the map. */
    public static List<String> paths(Blueprint map) {
        Set<String> paths = new LinkedHashSet<>();
        map.paths().stream().map(JourneyPath::title).forEach(paths::add);
        for (Stage stage : map.stages()) {
            paths.addAll(stage.audience().paths());
            stage.steps().forEach(step -> paths.addAll(step.audience().paths()));
        }
        return List.copyOf(paths);
    }

    boolean has(ElementId step) {
        return steps.stream().anyMatch(one -> one.id().equals(step));
    }

    private static Set<String> taken(Blueprint map, Optional<String> path) {
        List<ElementId> order = map.steps().stream().map(Step::id).toList();
        List<Fork> forks = new ArrayList<>(Fork.of(map));
        forks.sort(Comparator.comparingInt(fork -> order.indexOf(fork.steps().get(0))));
        Set<String> taken = new HashSet<>();
        path.ifPresent(taken::add);
        for (Fork fork : forks) {
            boolean isChosen = fork.paths().stream().anyMatch(taken::contains);
            if (!isChosen && !fork.hasWayPast()) {
                taken.add(fork.paths().get(0));
            }
        }
        return taken;
    }

    private static boolean isTaken(List<String> paths, Set<String> taken) {
        return paths.isEmpty() || paths.stream().anyMatch(taken::contains);
    }

    private static boolean isFor(Step step, Optional<PersonaId> persona) {
        List<PersonaId> personas = step.audience().personas();
        return personas.isEmpty() || persona.isEmpty() || personas.contains(persona.get());
    }
}
