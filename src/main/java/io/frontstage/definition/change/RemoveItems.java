package io.frontstage.definition.change;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.text.BlockList;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.EntryEditor;
import io.frontstage.definition.text.FlowStyle;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Region;
import io.frontstage.definition.text.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Removes values from a list permanently, with the comments directly above them but not those after them on the line. If they are the last
 * ones, the key is removed, too.
 *
 * @param places at least one
 */
record RemoveItems(ElementPath owner, String word, Set<Integer> places) implements TextEdit {

    @Override
    public void on(DocumentTree tree) {
        for (int place : new TreeSet<>(places).descendingSet()) {
            tree.takeOut(owner, word, place);
        }
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        List<Slot> slots = AuthorStyle.slots(map, owner, word);
        Slot first = slots.get(0);
        if (map.isShared(first.entry().value())) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        for (int place : places) {
            if (map.sharesSomething(slots.get(place).value())) {
                throw new ChangeRefusedException(RefusalReason.SHARED);
            }
        }
        boolean blocks = first.list().isPresent() && !text.isFlow(first.list().get());
        if (places.size() == slots.size()) {
            EntryEditor entries = new EntryEditor(text, first.mapping());
            return List.of(blocks ? all(text, slots, entries) : only(text, first.entry(), entries));
        }
        return blocks ? inBlocks(text, slots) : inBrackets(text, slots);
    }

    /** A value of several lines contains its comments, which are removed with it. */
    private static Replacement only(EditedText text, Mapping.Entry entry, EntryEditor entries)
            throws NotEditableException {
        int end = Math.max(entry.name().end(), text.end(entry.value()));
        return text.isSameLine(entry.name().start(), end)
                ? entries.removeKeepingComments(entry)
                : entries.remove(entry);
    }

    private static Replacement all(EditedText text, List<Slot> slots, EntryEditor entries) throws NotEditableException {
        BlockList list = new BlockList(text, slots.get(0).list().orElseThrow());
        List<Region> values = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        for (Slot slot : slots) {
            values.add(list.region(slot.index()));
            list.behind(slot.index()).ifPresent(behind::add);
        }
        return entries.remove(slots.get(0).entry(), values, behind);
    }

    private List<Replacement> inBlocks(EditedText text, List<Slot> slots) throws NotEditableException {
        BlockList list = new BlockList(text, slots.get(0).list().orElseThrow());
        List<Replacement> made = new ArrayList<>();
        for (int place : new TreeSet<>(places)) {
            made.add(list.removeKeepingComment(slots.get(place).index()));
        }
        return made;
    }

    /** Removes each value with the comma after it; those at the end with the comma before them. */
    private List<Replacement> inBrackets(EditedText text, List<Slot> slots) throws NotEditableException {
        if (places.size() == 1) {
            Node only = slots.get(places.iterator().next()).value();
            return List.of(
                    new FlowStyle(text).remove(only.start(), text.end(only)).orElseThrow(NotEditableException::new));
        }
        int kept = slots.size() - 1;
        while (places.contains(kept)) {
            kept--;
        }
        List<Replacement> made = new ArrayList<>();
        for (int place = 0; place < kept; place++) {
            if (places.contains(place)) {
                made.add(without(
                        text,
                        slots.get(place).value().start(),
                        slots.get(place + 1).value().start()));
            }
        }
        if (kept < slots.size() - 1) {
            Node last = slots.get(slots.size() - 1).value();
            made.add(without(text, text.end(slots.get(kept).value()), text.end(last)));
        }
        return made;
    }

    private static Replacement without(EditedText text, int start, int end) throws NotEditableException {
        if (text.part(start, end).indexOf('#') >= 0 && !text.json()) {
            throw new NotEditableException();
        }
        return Replacement.delete(start, end);
    }
}
