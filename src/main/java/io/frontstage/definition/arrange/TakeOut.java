package io.frontstage.definition.arrange;

import io.frontstage.definition.Sequence;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.EntryWriter;
import io.frontstage.definition.edit.Replacement;
import java.util.List;
import java.util.Optional;

/** A value goes out of its list, with the comments that are its own; the last one takes the key along. */
final class TakeOut implements Stroke {

    private final ThingPath owner;
    private final String word;
    private final int place;
    private Optional<Piece> piece = Optional.empty();

    TakeOut(ThingPath owner, String word, int place) {
        this.owner = owner;
        this.word = word;
        this.place = place;
    }

    /** What was taken out. */
    Piece piece() {
        return piece.orElseThrow();
    }

    @Override
    public void on(Said said) {
        Object taken = said.takeOut(owner, word, place);
        piece = piece.map(standing -> standing.saying(taken));
    }

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        EditedText text = outline.text();
        List<Slot> slots = Layouts.slots(outline, owner, word);
        Slot slot = slots.get(place);
        if (outline.isShared(slot.entry().value()) || outline.sharesSomething(slot.value())) {
            throw new Refused(Refusal.SHARED);
        }
        piece = Optional.of(new Pieces(text).standing(slot, word));
        boolean brackets = slot.list().map(text::isFlow).orElse(false);
        if (slots.size() == 1) {
            return last(text, slot, brackets);
        }
        Sequence list = slot.list().orElseThrow();
        if (!brackets) {
            return List.of(new BlockList(text, list).takeOut(slot.index()));
        }
        int start = slot.value().start();
        return List.of(new EntryWriter(text)
                .removeFromFlow(start, text.end(slot.value()))
                .orElseThrow(() -> new Refused(Refusal.BY_HAND)));
    }

    private static List<Replacement> last(EditedText text, Slot slot, boolean brackets) throws Refused {
        Entries entries = new Entries(text, slot.mapping());
        if (brackets || text.isFlow(slot.mapping())) {
            return entries.strikeKeepingComments(slot.entry());
        }
        if (slot.list().isPresent()) {
            return entries.strike(slot, new BlockList(text, slot.list().get()).region(slot.index()));
        }
        int name = slot.entry().name().start();
        int end = text.end(slot.entry().value());
        Region region = Region.of(text, text.lines().lineAt(name), end, text.column(name));
        return text.beginsLine(name) ? List.of(region.out(text)) : entries.strike(slot.entry());
    }
}
