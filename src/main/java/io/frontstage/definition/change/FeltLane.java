package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.text.NotEditableException;
import java.util.Optional;

/** In which lane a pain point, delight or opportunity is felt. The customer's goes without saying. */
final class FeltLane {

    private FeltLane() {}

    /** The lane that an item says; the customer's, if it says none. */
    static String lane(EditSession session, ElementPath item) {
        return session.tree().at(item).get(Key.LANE.word()) instanceof String lane ? lane : Cells.CUSTOMER;
    }

    /**
     * Lets it be felt there.
     *
     * @param lane one of the map's; empty: wherever it is felt
     * @return whether it was felt elsewhere
     */
    static boolean in(EditSession session, ElementPath item, Optional<String> lane)
            throws ChangeRefusedException, NotEditableException {
        if (lane.isEmpty() || lane.get().equals(lane(session, item))) {
            return false;
        }
        if (lane.get().equals(Cells.CUSTOMER)) {
            session.make(new RemoveKey(item, Key.LANE.word(), true));
        } else {
            session.expand(item);
            session.make(new WriteKey(item, Key.LANE.word(), lane.get()));
        }
        return true;
    }
}
