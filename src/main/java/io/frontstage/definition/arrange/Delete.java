package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A thing goes, with all that stands in it and all that only refers to it. */
public final class Delete extends ThingChange {

    public Delete(ThingRef thing) {
        super(thing);
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
        Telling deleted = told.isEmpty()
                ? Telling.of("arrange.deleted", spot.title())
                : Telling.of("arrange.deleted.with", spot.title(), Telling.list(told));
        return new Made(
                titleAgain(sheet, slot) ? Telling.of("arrange.title-again", deleted) : deleted, Optional.empty());
    }

    /** Whether a step's title stands again where the last of the customer's cards was. */
    private static boolean titleAgain(Sheet sheet, Slot slot) {
        return slot.word().equals(Cells.CUSTOMER)
                && sheet.outline()
                        .at(slot.owner())
                        .flatMap(step -> step.mapping(sheet.outline().text()).map(said -> said.entry(slot.word())))
                        .map(Optional::isEmpty)
                        .orElse(true);
    }

    @Override
    Telling byHand() {
        return Telling.of("arrange.do.delete", Key.ARROWS.word(), Key.SOLVES.word());
    }
}
