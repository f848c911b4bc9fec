package io.frontstage.definition.arrange;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.edit.EditedText;
import java.util.Optional;

/**
 * A thing of the map and where its text stands.
 *
 * @param ref its kind and id
 * @param hasId whether its id is written
 * @param title as it was read
 * @param node its value
 * @param slot where that stands
 * @param shared whether what is changed here would change elsewhere too
 */
record Spot(ThingRef ref, boolean hasId, String title, Node node, Slot slot, boolean shared) {

    ThingPath path() {
        return slot.path();
    }

    /** What it says under its keys; empty if it is only a text, be it one that YAML split at its colon. */
    Optional<Mapping> mapping(EditedText text) {
        return node instanceof Mapping mapping && !title.equals(text.part(mapping.start(), text.end(mapping)))
                ? Optional.of(mapping)
                : Optional.empty();
    }
}
