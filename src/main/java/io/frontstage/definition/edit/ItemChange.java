package io.frontstage.definition.edit;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Collects what is to be done to one item. */
final class ItemChange {
    private final LocatedMap map;
    private final EditedText text;
    private final LocatedItem item;
    private final Edit edit;
    private final List<NewEntry> added = new ArrayList<>(2);
    private final List<Replacement> made = new ArrayList<>();
    private boolean newId;
    private boolean impossible;

    ItemChange(LocatedMap map, LocatedItem item, Edit edit) throws NothingToDo {
        this.map = map;
        this.text = map.text();
        this.item = item;
        this.edit = edit;
        if (item.shared()) {
            throw NothingToDo.refused(EditRefusal.SHARED, edit);
        }
    }

    Optional<Mapping.Entry> entry(Key key) throws NothingToDo {
        Optional<Mapping.Entry> entry = item.entry(key, text);
        if (entry.isPresent() && map.isShared(entry.get().value())) {
            throw NothingToDo.refused(EditRefusal.SHARED, edit);
        }
        return entry;
    }

    Mapping.Entry existing(Key key) throws NothingToDo {
        return entry(key).orElseThrow(() -> NothingToDo.refused(EditRefusal.BY_HAND, edit));
    }

    void writeId() throws NothingToDo {
        newId = !item.hasId();
        Optional<Mapping.Entry> entry = entry(Key.ID);
        String id = item.item().id().value();
        if (newId && entry.isPresent()) {
            make(new EntryWriter(text).set(entry.get(), ScalarText.of(id, text.json())));
        } else if (newId) {
            add(NewEntry.of(Key.ID, id, text));
        }
    }

    void add(NewEntry entry) {
        added.add(entry);
    }

    void make(List<Replacement> replacements) {
        impossible = impossible || replacements.isEmpty();
        made.addAll(replacements);
    }

    Change finish(UnaryOperator<Blueprint> meaning) {
        if (!added.isEmpty()) {
            make(new ItemWriter(text).add(item, added));
        }
        return new Change(Optional.of(item.item().id()), newId, impossible ? List.of() : made, meaning);
    }
}
