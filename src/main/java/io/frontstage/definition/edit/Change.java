package io.frontstage.definition.edit;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is to be done to the text for one edit.
 *
 * @param item the item that it is about, by the id that it has before and after
 * @param newId whether that id is written with this change
 * @param replacements of the text; none if it cannot be done in place
 * @param meaning what it does to the map
 */
record Change(
        Optional<ElementId> item, boolean newId, List<Replacement> replacements, UnaryOperator<Blueprint> meaning) {

    boolean touches(Change other) {
        return item.isPresent() && item.equals(other.item)
                || replacements.stream()
                        .anyMatch(mine -> other.replacements.stream().anyMatch(mine::touches));
    }
}
