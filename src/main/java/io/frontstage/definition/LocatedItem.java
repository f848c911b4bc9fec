package io.frontstage.definition;

import io.frontstage.blueprint.Item;
import java.util.Optional;

/**
 * A pain point, delight or opportunity, and where its text stands.
 *
 * @param item as it was read
 * @param request its id
 * @param parent the step or stage that it stands in
 * @param parentId the id of that
 * @param entry the key that it stands under, such as {@code pains}
 * @param shared whether what is changed here would change elsewhere too
 */
record LocatedItem(
        Item item, Ids.Request request, Mapping parent, String parentId, Mapping.Entry entry, boolean shared) {

    Node node() {
        return request.node;
    }

    /** The list that it stands in; empty if it stands there without one. */
    Optional<Sequence> list() {
        return entry.value() instanceof Sequence sequence ? Optional.of(sequence) : Optional.empty();
    }

    /** What it says under its keys; empty if it is only a text, be it one that YAML split at its colon. */
    Optional<Mapping> mapping(EditedText text) {
        return node() instanceof Mapping mapping && !item.title().equals(text.part(mapping.start(), text.end(mapping)))
                ? Optional.of(mapping)
                : Optional.empty();
    }

    /** Its entry of a key, be the value empty. */
    Optional<Mapping.Entry> entry(Key key, EditedText text) {
        return mapping(text).flatMap(mapping -> mapping.entry(key));
    }
}
