package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * A phase of the journey: some steps, from left to right.
 *
 * @param id its id
 * @param title its name
 * @param about its note, address and provenance
 * @param audience the personas and paths it is for
 * @param owner who is responsible for it
 * @param needs what customers need in the stage as a whole
 * @param steps its columns
 * @param metrics figures tracked for the stage as a whole
 * @param items what is good, bad or could be better in the stage as a whole
 */
public record Stage(
        StageId id,
        String title,
        About about,
        Audience audience,
        Optional<String> owner,
        Needs needs,
        List<Step> steps,
        List<Metric> metrics,
        Items items) {

    public Stage {
        steps = List.copyOf(steps);
        metrics = List.copyOf(metrics);
    }

    /** The same stage with other steps. */
    public Stage with(List<Step> others) {
        return new Stage(id, title, about, audience, owner, needs, others, metrics, items);
    }

    /** The paths that one of its steps names itself; empty: the step is on the stage's paths. */
    public List<String> ownPaths(Step step) {
        List<String> paths = step.audience().paths();
        return paths.equals(audience.paths()) ? List.of() : paths;
    }
}
