package io.frontstage.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A place where customers take different ways: neighbouring steps of one stage, or neighbouring stages, that name the paths they are on.
 *
 * @param steps the steps that are on its ways, from left to right; at least one
 * @param paths the paths that its steps or stages name, in order of first mention; each customer takes exactly one way
 * @param hasWayPast whether there is a second way that skips all its steps, which is so if only one path is named
 */
public record Fork(List<ElementId> steps, List<String> paths, boolean hasWayPast) {

    public Fork {
        steps = List.copyOf(steps);
        paths = List.copyOf(paths);
        if (steps.isEmpty() || paths.isEmpty()) {
            throw new IllegalArgumentException("a fork has steps and paths");
        }
    }

    /** All forks of a map: those of stages, then those of steps, each from left to right. */
    public static List<Fork> of(Blueprint blueprint) {
        List<Fork> forks = new ArrayList<>();
        Run run = new Run(forks);
        for (Stage stage : blueprint.stages()) {
            run.add(stage.steps(), stage.audience().paths());
        }
        run.end();
        for (Stage stage : blueprint.stages()) {
            for (Step step : stage.steps()) {
                run.add(List.of(step), stage.ownPaths(step));
            }
            run.end();
        }
        return forks;
    }

    /** A run of consecutive neighbours that are on paths. */
    private static final class Run {
        private final List<Fork> forks;
        private final List<ElementId> steps = new ArrayList<>();
        private final Set<String> paths = new LinkedHashSet<>();

        Run(List<Fork> forks) {
            this.forks = forks;
        }

        void add(List<Step> next, List<String> nextPaths) {
            if (nextPaths.isEmpty()) {
                end();
            } else {
                next.forEach(step -> steps.add(step.id()));
                paths.addAll(nextPaths);
            }
        }

        void end() {
            if (!steps.isEmpty()) {
                forks.add(new Fork(steps, List.copyOf(paths), paths.size() == 1));
            }
            steps.clear();
            paths.clear();
        }
    }
}
