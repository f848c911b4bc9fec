package io.frontstage.definition.change;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ElementId;
import io.frontstage.definition.Key;
import io.frontstage.definition.text.NotEditableException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arrows that ended at a cell that is now empty; they follow the card that was there. */
final class ArrowReattachment {

    private final LocatedArrows before;
    private final Cells cells;

    /** @param map the map before anything is moved */
    ArrowReattachment(LocatedMap map) {
        this.before = new LocatedArrows(map);
        this.cells = new Cells(map.blueprint());
    }

    /**
     * Makes the arrows end at the card, which gets an id.
     *
     * @return the number of arrows
     */
    int follow(EditSession session) throws ChangeRefusedException, NotEditableException {
        Map<Integer, Arrow> lost = new LinkedHashMap<>();
        before.lost(new LocatedArrows(session.map()))
                .forEach(place -> lost.put(place, before.understood().get(place)));
        Cells now = new Cells(session.map().blueprint());
        for (Map.Entry<Integer, Arrow> arrow : lost.entrySet()) {
            follow(session, now, arrow.getKey(), Key.FROM, arrow.getValue().from());
            follow(session, now, arrow.getKey(), Key.TO, arrow.getValue().to());
        }
        if (!before.lost(new LocatedArrows(session.map())).isEmpty()) {
            throw new ChangeRefusedException(RefusalReason.BY_HAND);
        }
        return lost.size();
    }

    private void follow(EditSession session, Cells now, int place, Key end, ArrowEnd at)
            throws ChangeRefusedException, NotEditableException {
        Optional<ElementId> card =
                at instanceof ArrowEnd.AtCell cell && !now.isFilled(cell) ? cells.card(cell) : Optional.empty();
        if (card.isPresent()) {
            ElementRef ref = new ElementRef(ElementKind.CARD, card.get().value());
            session.writeIds(List.of(ref));
            String id = session.element(ref).ref().id();
            for (int dismissed : LocatedDismissals.places(session, LocatedDismissals.ends(session, place))) {
                session.make(new RetargetArrow(Key.DISMISSED, dismissed, end, id));
            }
            session.make(new RetargetArrow(Key.ARROWS, place, end, id));
        }
    }
}
