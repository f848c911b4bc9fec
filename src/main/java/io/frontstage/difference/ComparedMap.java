package io.frontstage.difference;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.definition.ReadDefinition;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A map to be compared.
 *
 * @param blueprint the map
 * @param written whether the id of a step, card or item is written in its text; if not, it is derived from the title
 */
public record ComparedMap(Blueprint blueprint, Predicate<ElementId> written) {

    /** The map of a definition; empty if it cannot be drawn. */
    public static Optional<ComparedMap> of(ReadDefinition read) {
        Predicate<ElementId> written = read.places()
                .map(places -> (Predicate<ElementId>) places::isWritten)
                .orElse(id -> false);
        return read.blueprint().map(blueprint -> new ComparedMap(blueprint, written));
    }
}
