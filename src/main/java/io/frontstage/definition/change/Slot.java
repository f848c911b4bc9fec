package io.frontstage.definition.change;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a value stands.
 *
 * @param owner the way to the element that has it
 * @param mapping what that element says
 * @param entry the key there
 * @param place among the values of the key that say something, from 0
 * @param index in the list as it is written; 0 if it stands there without one
 */
record Slot(ElementPath owner, Mapping mapping, Mapping.Entry entry, int place, int index) {

    /** The values under a word that say something, in a list or without one. */
    static List<Slot> all(ElementPath owner, Mapping mapping, String word) {
        List<Slot> slots = new ArrayList<>();
        Optional<Mapping.Entry> entry = mapping.entry(word);
        if (entry.isPresent() && entry.get().value() instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (!list.items().get(i).isEmpty()) {
                    slots.add(new Slot(owner, mapping, entry.get(), slots.size(), i));
                }
            }
        } else if (entry.isPresent() && !entry.get().value().isEmpty()) {
            slots.add(new Slot(owner, mapping, entry.get(), 0, 0));
        }
        return slots;
    }

    Node value() {
        return list().map(list -> list.items().get(index)).orElse(entry.value());
    }

    String word() {
        return entry.name().text();
    }

    ElementPath path() {
        return owner.to(word(), place);
    }

    /** The list that it stands in; empty if it stands there without one. */
    Optional<Sequence> list() {
        return entry.value() instanceof Sequence sequence ? Optional.of(sequence) : Optional.empty();
    }
}
