package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A change of the keys of a pain point, delight or opportunity. The page may have named the item before the text changed. */
abstract class ItemChange extends PlannedChange {

    static final String ISSUES = Key.ISSUES.word();

    /** Maximum length of a title in a phrase, in code points: three phrases fit into a version comment. */
    private static final int MAX_TITLE = 60;

    final ItemRef item;

    ItemChange(ItemRef item) {
        this.item = item;
    }

    @Override
    final String about(LocatedMap map) {
        return item.title();
    }

    @Override
    final Set<ElementPath> touches(LocatedMap map) {
        try {
            return Set.of(map.item(item).path());
        } catch (ChangeRefusedException refused) {
            return Set.of();
        }
    }

    /** The title as it appears in a phrase. */
    final String title() {
        return Message.onOneLine(item.title(), MAX_TITLE);
    }

    /** The current position of the item, which will be changed. */
    final LocatedElement own(EditSession session) throws ChangeRefusedException {
        LocatedElement found = session.map().item(item);
        if (found.shared()) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        return found;
    }

    /** The issue keys of the item, as written. */
    static List<Object> issues(EditSession session, LocatedElement found) throws ChangeRefusedException {
        if (!found.ref().kind().mappingKind().has(Key.ISSUES)) {
            throw new ChangeRefusedException(RefusalReason.NOT_ITS_KEY);
        }
        return DocumentTree.values(session.tree().at(found.path()), Key.ISSUES);
    }

    /** The indexes of an issue among these. */
    static Set<Integer> places(List<Object> issues, Object key) {
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).equals(key.toString())) {
                places.add(i);
            }
        }
        return places;
    }

    /** The edit that writes the id; empty if it is already written. */
    static List<TextEdit> id(LocatedElement found) {
        List<TextEdit> edits = new ArrayList<>();
        if (!found.hasId()) {
            edits.add(found.writeId());
        }
        return edits;
    }

    /** The result if the change is made or its effect was already there. */
    final Applied applied(LocatedElement found) {
        return new Applied(Message.sentence(phrase()), Optional.of(found.ref()));
    }
}
