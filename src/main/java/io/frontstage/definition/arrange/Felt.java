package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import java.util.Optional;

/** In which lane a pain point, delight or opportunity is felt. The customer's goes without saying. */
final class Felt {

    private Felt() {}

    /** The lane that an item says; the customer's, if it says none. */
    static String lane(Sheet sheet, ThingPath item) {
        return sheet.said().at(item).get(Key.LANE.word()) instanceof String lane ? lane : Cells.CUSTOMER;
    }

    /**
     * Lets it be felt there.
     *
     * @param lane one of the map's; empty: wherever it is felt
     * @return whether it was felt elsewhere
     */
    static boolean in(Sheet sheet, ThingPath item, Optional<String> lane) throws Refused {
        if (lane.isEmpty() || lane.get().equals(lane(sheet, item))) {
            return false;
        }
        if (lane.get().equals(Cells.CUSTOMER)) {
            sheet.make(new StrikeKey(item, Key.LANE.word(), true));
        } else {
            sheet.spellOut(item);
            sheet.make(new WriteKey(item, Key.LANE.word(), lane.get()));
        }
        return true;
    }
}
