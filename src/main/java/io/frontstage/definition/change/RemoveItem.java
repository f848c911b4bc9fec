package io.frontstage.definition.change;

import io.frontstage.definition.text.BlockList;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.EntryEditor;
import io.frontstage.definition.text.FlowStyle;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Region;
import io.frontstage.definition.text.Replacement;
import java.util.List;
import java.util.Optional;

/**
 * Removes a value from its list, with all its comments, so that it can be inserted elsewhere; if it is the last one, the key is removed,
 * too.
 */
final class RemoveItem implements TextEdit {

    private final ElementPath owner;
    private final String word;
    private final int place;
    private Optional<ListItem> removed = Optional.empty();

    RemoveItem(ElementPath owner, String word, int place) {
        this.owner = owner;
        this.word = word;
        this.place = place;
    }

    /** The removed value. */
    ListItem removed() {
        return removed.orElseThrow();
    }

    @Override
    public void on(DocumentTree tree) {
        Object taken = tree.takeOut(owner, word, place);
        removed = removed.map(item -> item.saying(taken));
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        List<Slot> slots = AuthorStyle.slots(map, owner, word);
        Slot slot = slots.get(place);
        if (map.isShared(slot.entry().value()) || map.sharesSomething(slot.value())) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        removed = Optional.of(new ListItems(text).standing(slot, word));
        boolean brackets = slot.list().map(text::isFlow).orElse(false);
        if (slots.size() == 1) {
            return List.of(last(text, slot, brackets));
        }
        if (!brackets) {
            return List.of(new BlockList(text, slot.list().orElseThrow()).remove(slot.index()));
        }
        int start = slot.value().start();
        return List.of(
                new FlowStyle(text).remove(start, text.end(slot.value())).orElseThrow(NotEditableException::new));
    }

    private static Replacement last(EditedText text, Slot slot, boolean brackets) throws NotEditableException {
        EntryEditor entries = new EntryEditor(text, slot.mapping());
        if (brackets || text.isFlow(slot.mapping())) {
            return entries.removeKeepingComments(slot.entry());
        }
        if (slot.list().isPresent()) {
            Region own = new BlockList(text, slot.list().get()).region(slot.index());
            return entries.remove(slot.entry(), List.of(own), List.of());
        }
        int name = slot.entry().name().start();
        int end = text.end(slot.entry().value());
        Region region = Region.of(text, text.lines().lineAt(name), end, text.column(name));
        return text.beginsLine(name) ? region.out(text) : entries.remove(slot.entry());
    }
}
