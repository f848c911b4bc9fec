package io.frontstage.definition;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Places;
import io.frontstage.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What reading a definition gave.
 *
 * @param blueprint the map; empty exactly if one of the problems is an error, for then no honest picture can be drawn
 * @param places where the map's parts stand in the text; present exactly with the map
 * @param problems what is wrong with the text, by place
 */
public record ReadDefinition(Optional<Blueprint> blueprint, Optional<Places> places, List<Problem> problems) {

    public ReadDefinition {
        problems = List.copyOf(problems);
    }

    /** What reading gave where no place is known. */
    public ReadDefinition(Optional<Blueprint> blueprint, List<Problem> problems) {
        this(blueprint, Optional.empty(), problems);
    }
}
