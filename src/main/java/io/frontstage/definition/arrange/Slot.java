package io.frontstage.definition.arrange;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Sequence;
import java.util.Optional;

/**
 * Where a value stands.
 *
 * @param owner the way to the thing that has it
 * @param mapping what that thing says
 * @param entry the key there
 * @param place among the values of the key that say something, from 0
 * @param index in the list as it is written; 0 if it stands there without one
 */
record Slot(ThingPath owner, Mapping mapping, Mapping.Entry entry, int place, int index) {

    String word() {
        return entry.name().text();
    }

    ThingPath path() {
        return owner.to(word(), place);
    }

    /** The list that it stands in; empty if it stands there without one. */
    Optional<Sequence> list() {
        return entry.value() instanceof Sequence sequence ? Optional.of(sequence) : Optional.empty();
    }
}
