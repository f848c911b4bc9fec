package io.frontstage.definition.arrange;

import io.frontstage.definition.Node;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Some values go out of a list, with the comments that are their own; the last ones take the key along.
 *
 * @param places at least one
 */
record TakeOutAll(ThingPath owner, String word, Set<Integer> places) implements Stroke {

    @Override
    public void on(Said said) {
        for (int place : new TreeSet<>(places).descendingSet()) {
            said.takeOut(owner, word, place);
        }
    }

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        List<Slot> slots = Layouts.slots(outline, owner, word);
        if (slots.size() == 1) {
            return new TakeOut(owner, word, 0).in(outline);
        }
        Slot first = slots.get(0);
        if (outline.sharesSomething(first.entry().value())) {
            throw new Refused(Refusal.SHARED);
        }
        if (places.size() == slots.size()) {
            return new Entries(outline.text(), first.mapping()).strike(first.entry());
        }
        Sequence list = first.list().orElseThrow();
        return outline.text().isFlow(list) ? inBrackets(outline.text(), slots) : inBlocks(outline.text(), slots);
    }

    private List<Replacement> inBlocks(EditedText text, List<Slot> slots) throws Refused {
        BlockList list = new BlockList(text, slots.get(0).list().orElseThrow());
        List<Replacement> made = new ArrayList<>();
        for (int place : new TreeSet<>(places)) {
            made.add(list.takeOut(slots.get(place).index()));
        }
        return made;
    }

    /** Each with the comma behind it; those at the end with the comma before them. */
    private List<Replacement> inBrackets(EditedText text, List<Slot> slots) throws Refused {
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

    private static Replacement without(EditedText text, int start, int end) throws Refused {
        if (text.part(start, end).indexOf('#') >= 0 && !text.json()) {
            throw new Refused(Refusal.BY_HAND);
        }
        return Replacement.delete(start, end);
    }
}
