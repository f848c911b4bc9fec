package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A thing goes, with all that stands in it and all that only refers to it. */
public final class Delete extends Arrangement {

    private final ThingRef thing;

    public Delete(ThingRef thing) {
        this.thing = thing;
    }

    @Override
    Made on(Sheet sheet) throws Refused, Sheet.NeedsIds {
        Spot spot = sheet.own(thing);
        if (thing.kind() == ThingKind.STAGE
                && sheet.outline().blueprint().stages().size() == 1) {
            throw new Refused(Refusal.ONLY_STAGE);
        }
        Set<String> gone = new HashSet<>();
        for (Spot other : sheet.outline().spots()) {
            if (other.path().isIn(spot.path()) && other.ref().kind() != ThingKind.STAGE) {
                gone.add(other.ref().id());
            }
        }
        Clearing clearing = new Clearing(sheet);
        clearing.clear(gone);
        Arrows before = new Arrows(sheet.outline());
        Slot slot = sheet.spot(thing).slot();
        sheet.make(new TakeOut(slot.owner(), slot.word(), slot.place()));
        sheet.settle();
        clearing.clearLost(before);
        List<Telling> told = clearing.told();
        return new Made(
                told.isEmpty()
                        ? Telling.of("arrange.deleted", spot.title())
                        : Telling.of("arrange.deleted.with", spot.title(), Telling.list(told)),
                Optional.empty());
    }

    @Override
    String about(Outline outline) {
        return title(outline, thing);
    }

    @Override
    Telling byHand() {
        return Telling.of("arrange.do.delete", Key.ARROWS.word(), Key.SOLVES.word());
    }
}
