package io.frontstage.definition;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What reading a definition gave.
 *
 * @param blueprint the map; empty exactly if one of the problems is an error, for then no honest picture can be drawn
 * @param problems what is wrong with the text, by place
 */
public record ReadDefinition(Optional<Blueprint> blueprint, List<Problem> problems) {

    public ReadDefinition {
        problems = List.copyOf(problems);
    }
}
