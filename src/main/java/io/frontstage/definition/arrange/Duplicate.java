package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import java.util.ArrayList;
import java.util.List;

/** A thing stands there twice; the second has no id and no issues, nor has anything in it. */
public final class Duplicate extends ThingChange {

    /** What belongs to the first one alone. */
    private static final List<Key> ONCE = List.of(Key.ID, Key.ISSUES);

    public Duplicate(ThingRef thing) {
        super(thing);
    }

    @Override
    Made on(Sheet sheet) throws Refused {
        Spot spot = sheet.own(thing);
        if (sheet.outline().sharesSomething(spot.node())) {
            throw new Refused(Refusal.SHARED);
        }
        for (ThingKind kind : ThingKind.values()) {
            Room.check(
                    sheet.outline(),
                    kind,
                    within(sheet.outline(), spot.path()).stream()
                            .filter(other -> other.ref().kind() == kind)
                            .count());
        }
        Slot slot = spot.slot();
        Object copy = Said.copy(sheet.said().at(spot.path()));
        Piece piece = new Pieces(sheet.outline().text()).standing(slot, copy).withoutComments();
        ThingPath path =
                sheet.putIn(slot.owner(), slot.word(), slot.place() + 1, piece, thing.kind() == ThingKind.CARD);
        for (Key key : ONCE) {
            strike(sheet, path, key);
        }
        return Target.standing(sheet, sheet.outline().at(path).orElseThrow());
    }

    private static void strike(Sheet sheet, ThingPath path, Key key) throws Refused {
        List<Stroke> strokes = new ArrayList<>();
        for (Spot spot : within(sheet.outline(), path)) {
            boolean says = spot.mapping(sheet.outline().text())
                    .flatMap(mapping -> mapping.entry(key))
                    .isPresent();
            if (says) {
                strokes.add(new StrikeKey(spot.path(), key.word(), false));
            }
        }
        if (!strokes.isEmpty()) {
            sheet.make(new Together(strokes));
        }
    }

    private static List<Spot> within(Outline outline, ThingPath path) {
        return outline.spots().stream().filter(spot -> spot.path().isIn(path)).toList();
    }

    @Override
    Telling byHand() {
        return Telling.of("arrange.do.duplicate");
    }
}
