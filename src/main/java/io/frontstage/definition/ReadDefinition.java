package io.frontstage.definition;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Places;
import io.frontstage.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a definition.
 *
 * @param blueprint the map; empty if and only if one of the problems is an error, because the map could then not be drawn correctly
 * @param places the positions of the map's parts in the text; present if and only if the map is
 * @param problems of the text, ordered by place
 */
public record ReadDefinition(Optional<Blueprint> blueprint, Optional<Places> places, List<Problem> problems) {

    public ReadDefinition {
        problems = List.copyOf(problems);
    }

    /** A result without positions. */
    public ReadDefinition(Optional<Blueprint> blueprint, List<Problem> problems) {
        this(blueprint, Optional.empty(), problems);
    }
}
