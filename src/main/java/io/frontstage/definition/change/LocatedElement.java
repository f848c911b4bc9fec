package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.text.EditedText;
import java.util.Optional;

/**
 * An element of the map and where its text stands.
 *
 * @param ref its kind and id
 * @param hasId whether its id is written
 * @param title as it was read
 * @param node its value
 * @param slot where that stands
 * @param shared whether what is changed here would change elsewhere too
 */
record LocatedElement(ElementRef ref, boolean hasId, String title, Node node, Slot slot, boolean shared) {

    ElementPath path() {
        return ref.kind() == ElementKind.MAP ? ElementPath.MAP : slot.path();
    }

    /** What it says under its keys; empty if it is only a text, be it one that YAML split at its colon. */
    Optional<Mapping> mapping(EditedText text) {
        return node instanceof Mapping mapping && !title.equals(text.part(mapping.start(), text.end(mapping)))
                ? Optional.of(mapping)
                : Optional.empty();
    }

    /** The edit that writes its id, which it has from its title so far; to be made once it has the form in which keys can be written. */
    TextEdit writeId() {
        return new WriteKey(path(), Key.ID.word(), ref.id());
    }
}
