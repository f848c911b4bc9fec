package io.frontstage.definition.arrange;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ElementId;
import io.frontstage.definition.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arrows that ended at a cell where nothing stands any more, and go with the card that stood there. */
final class Following {

    private final Arrows before;
    private final Cells cells;

    /** @param outline before anything moves */
    Following(Outline outline) {
        this.before = new Arrows(outline);
        this.cells = new Cells(outline.blueprint());
    }

    /**
     * Lets them end at the card, which gets an id.
     *
     * @return how many
     */
    int follow(Sheet sheet) throws Refused {
        Map<Integer, Arrow> lost = new LinkedHashMap<>();
        before.lost(new Arrows(sheet.outline()))
                .forEach(place -> lost.put(place, before.understood().get(place)));
        Cells now = new Cells(sheet.outline().blueprint());
        for (Map.Entry<Integer, Arrow> arrow : lost.entrySet()) {
            follow(sheet, now, arrow.getKey(), Key.FROM, arrow.getValue().from());
            follow(sheet, now, arrow.getKey(), Key.TO, arrow.getValue().to());
        }
        if (!before.lost(new Arrows(sheet.outline())).isEmpty()) {
            throw new Refused(Refusal.BY_HAND);
        }
        return lost.size();
    }

    private void follow(Sheet sheet, Cells now, int place, Key end, ArrowEnd at) throws Refused {
        Optional<ElementId> card =
                at instanceof ArrowEnd.AtCell cell && !now.isFilled(cell) ? cells.card(cell) : Optional.empty();
        if (card.isPresent()) {
            ThingRef thing = new ThingRef(ThingKind.CARD, card.get().value());
            sheet.writeIds(List.of(thing));
            String id = sheet.spot(thing).ref().id();
            for (int dismissed : Dismissed.places(sheet, Dismissed.ends(sheet, place))) {
                sheet.make(new Reend(Key.DISMISSED, dismissed, end, id));
            }
            sheet.make(new Reend(Key.ARROWS, place, end, id));
        }
    }
}
