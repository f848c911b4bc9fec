package io.frontstage.definition.change;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The position of a value.
 *
 * @param owner the path of the element that has it
 * @param mapping the mapping of that element
 * @param entry the entry in the mapping
 * @param place from 0, among the non-empty values of the key
 * @param index in the list as it is written; 0 if there is no list
 */
record Slot(ElementPath owner, Mapping mapping, Mapping.Entry entry, int place, int index) {

    /** The non-empty values under a key, in a list or without one. */
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

    /** The list that contains the value; empty if it is written without a list. */
    Optional<Sequence> list() {
        return entry.value() instanceof Sequence sequence ? Optional.of(sequence) : Optional.empty();
    }
}
