package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.text.EditedText;
import java.util.Optional;

/**
 * An element of the map and its position in the text.
 *
 * @param ref its kind and id
 * @param hasId whether its id is written
 * @param title the title as it was read
 * @param node its node
 * @param slot where the node is
 * @param shared whether a change here would also change something elsewhere, because of an alias
 */
record LocatedElement(ElementRef ref, boolean hasId, String title, Node node, Slot slot, boolean shared) {

    ElementPath path() {
        return ref.kind() == ElementKind.MAP ? ElementPath.MAP : slot.path();
    }

    /** Its mapping; empty if it is only a text, including one that YAML split at its colon. */
    Optional<Mapping> mapping(EditedText text) {
        return node instanceof Mapping mapping && !title.equals(text.part(mapping.start(), text.end(mapping)))
                ? Optional.of(mapping)
                : Optional.empty();
    }

    /** The edit that writes the id derived from its title. Expand the element first if it is written without keys. */
    TextEdit writeId() {
        return new WriteKey(path(), Key.ID.word(), ref.id());
    }
}
