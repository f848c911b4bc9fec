package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import io.frontstage.definition.Limits;
import io.frontstage.definition.edit.EditedBytes;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text on its way through one change. Each stroke is made in it and read again: it says what it said before and what the stroke means, or
 * the change is refused. Things are known by what they were called at first, whatever becomes of their ids.
 */
final class Sheet {

    private final Ties ties;
    private final Map<ThingRef, ThingRef> origins = new HashMap<>();
    private final Map<ThingRef, ThingRef> now = new HashMap<>();
    private SourceText source;
    private Outline outline;
    private Said said;

    Sheet(SourceText source, Outline outline) {
        this.source = source;
        this.outline = outline;
        this.ties = new Ties(outline);
        outline.spots().forEach(spot -> keep(spot.ref(), spot.ref()));
        this.said = new Said(outline, origins);
    }

    /** Things that something refers to by an id which is not written and would become another. */
    static final class NeedsIds extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Set<ThingRef> things;

        private NeedsIds(Set<ThingRef> things) {
            super(null, null, false, false);
            this.things = things;
        }

        Set<ThingRef> things() {
            return things;
        }
    }

    SourceText source() {
        return source;
    }

    Outline outline() {
        return outline;
    }

    /** What referred to what at first. */
    Ties ties() {
        return ties;
    }

    /** Where a thing stands now. */
    Spot spot(ThingRef thing) throws Refused {
        return find(thing).orElseThrow(() -> new Refused(Refusal.GONE));
    }

    Optional<Spot> find(ThingRef thing) {
        return Optional.ofNullable(now.get(thing)).flatMap(outline::find);
    }

    /** Where a thing stands now that is to be changed. */
    Spot own(ThingRef thing) throws Refused {
        Spot spot = spot(thing);
        if (spot.shared()) {
            throw new Refused(Refusal.SHARED);
        }
        return spot;
    }

    /** What the text says now; not to be changed. */
    Said said() {
        return said;
    }

    void make(Stroke stroke) throws Refused {
        SourceText made = EditedBytes.replaced(source, stroke.in(outline));
        if (Limits.isTooLarge(made.bytes().length)) {
            throw new Refused(Refusal.TOO_LONG);
        }
        Outline after = Outline.in(made).orElseThrow(() -> new Refused(Refusal.BY_HAND));
        stroke.on(said);
        if (!said.isSameAs(new Said(after, Map.of()))) {
            throw new Refused(Refusal.BY_HAND);
        }
        origins.clear();
        now.clear();
        for (Spot spot : after.spots()) {
            said.was(spot.path()).ifPresent(origin -> keep(spot.ref(), origin));
        }
        source = made;
        outline = after;
        said = new Said(outline, origins);
    }

    private void keep(ThingRef ref, ThingRef origin) {
        origins.put(ref, origin);
        now.put(origin, ref);
    }

    /** Gives a thing the form in which keys can be written. */
    void spellOut(ThingPath path) throws Refused {
        Optional<Spot> spot = outline.at(path);
        if (spot.isEmpty() || spot.get().mapping(outline.text()).isPresent()) {
            return;
        }
        Slot slot = spot.get().slot();
        if (slot.list().isEmpty() && !outline.text().isFlow(slot.mapping())) {
            make(new MakeList(slot.owner(), slot.word()));
        }
        make(new SpellOut(path));
    }

    /**
     * Puts something into a list, whatever form that has.
     *
     * @param place too large: behind the last
     * @return where it stands
     */
    ThingPath putIn(ThingPath owner, String word, int place, Piece piece, boolean alone) throws Refused {
        if (!piece.fitsBrackets()) {
            new Unfolding(this).around(owner, word);
        }
        spellOut(owner);
        List<Slot> slots = Layouts.slots(outline, owner, word);
        if (!slots.isEmpty() && slots.get(0).list().isEmpty()) {
            make(new MakeList(owner, word));
        }
        int at = Math.min(place, slots.size());
        make(new PutIn(owner, word, at, piece, alone));
        return owner.to(word, at);
    }

    /** Writes the ids of things that have none written. */
    void writeIds(Collection<ThingRef> things) throws Refused {
        for (ThingRef thing : things) {
            spellOut(own(thing).path());
        }
        List<Stroke> ids = new ArrayList<>();
        for (ThingRef thing : things) {
            Spot spot = own(thing);
            if (!spot.hasId()) {
                ids.add(new WriteKey(spot.path(), Key.ID.word(), spot.ref().id()));
            }
        }
        if (!ids.isEmpty()) {
            make(new Together(ids));
        }
    }

    /** Looks whether all that something refers to is still called as it was, before what refers to it is looked at. */
    void settle() throws NeedsIds {
        Set<ThingRef> lost = new LinkedHashSet<>();
        for (ThingRef thing : ties.things()) {
            ThingRef name = now.get(thing);
            if (name != null && !name.equals(thing)) {
                lost.add(thing);
            }
        }
        if (!lost.isEmpty()) {
            throw new NeedsIds(lost);
        }
    }
}
