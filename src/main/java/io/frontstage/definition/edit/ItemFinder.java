package io.frontstage.definition.edit;

import java.util.ArrayList;
import java.util.List;

/** Finds the item that a page named in the text as it is now. */
final class ItemFinder {

    private final LocatedMap map;

    ItemFinder(LocatedMap map) {
        this.map = map;
    }

    /** A written id first; an id made from a title only if title and place are the same; else the same title at the same place. */
    LocatedItem find(ItemRef wanted, Edit edit) throws NothingToDo {
        List<LocatedItem> same = new ArrayList<>();
        for (LocatedItem item : map.items()) {
            boolean sameId = item.item().id().value().equals(wanted.id());
            if (sameId && item.hasId()) {
                return item;
            }
            if (item.item().title().equals(wanted.title()) && item.parentId().equals(wanted.step())) {
                same.add(item);
            }
        }
        for (LocatedItem item : same) {
            if (item.item().id().value().equals(wanted.id())) {
                return item;
            }
        }
        if (same.size() == 1) {
            return same.get(0);
        }
        throw NothingToDo.refused(same.isEmpty() ? EditRefusal.GONE : EditRefusal.AMBIGUOUS, edit);
    }
}
