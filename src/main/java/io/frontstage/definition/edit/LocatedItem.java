package io.frontstage.definition.edit;

import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.definition.Key;
import io.frontstage.definition.LocatedDefinition;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Sequence;
import java.util.Optional;

/**
 * A pain point, delight or opportunity, and where its text stands.
 *
 * @param item as it was read
 * @param part its value
 * @param parent the step or stage that it stands in
 * @param parentId the id of that
 * @param entry the key that it stands under, such as {@code pains}
 * @param shared whether what is changed here would change elsewhere too
 */
record LocatedItem(
        Item item, LocatedDefinition.Part part, Mapping parent, String parentId, Mapping.Entry entry, boolean shared) {

    Node node() {
        return part.node();
    }

    /** Whether its id is written. */
    boolean hasId() {
        return part.hasId();
    }

    /** The key of its title. */
    Key titleKey() {
        if (item instanceof PainPoint) {
            return Key.PAIN;
        }
        return item instanceof Opportunity ? Key.OPPORTUNITY : Key.DELIGHT;
    }

    /** The key that items of a kind stand under. */
    static Key listKey(Item item) {
        if (item instanceof PainPoint) {
            return Key.PAINS;
        }
        return item instanceof Opportunity ? Key.OPPORTUNITIES : Key.DELIGHTS;
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
