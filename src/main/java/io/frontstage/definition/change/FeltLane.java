package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.text.NotEditableException;
import java.util.Optional;

/** The lane in which a pain point, delight or opportunity is felt. The customer's lane is the default and is not written. */
final class FeltLane {

    private FeltLane() {}

    /** The lane that an item names; the customer's if it names none. */
    static String lane(EditSession session, ElementPath item) {
        return session.tree().at(item).get(Key.LANE.word()) instanceof String lane ? lane : Cells.CUSTOMER;
    }

    /**
     * Sets the lane in which an item is felt.
     *
     * @param lane a lane of the map; empty: unchanged
     * @return whether that is a change
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
