package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.text.NotEditableException;
import java.util.List;
import java.util.Optional;

/** The card at which a pain point, delight or opportunity is felt. The card determines its lane. */
final class FeltCard {

    private FeltCard() {}

    /**
     * Sets the card at which an item is felt.
     *
     * @param card the card's id; refused if there is no such card
     * @return whether that is a change
     */
    static boolean at(EditSession session, ElementRef item, String card)
            throws ChangeRefusedException, NotEditableException {
        ElementRef place = new ElementRef(ElementKind.CARD, card);
        if (session.find(place).isEmpty()) {
            throw new ChangeRefusedException(RefusalReason.NO_PLACE);
        }
        if (Optional.of(card).equals(written(session, item, Key.AT))) {
            return false;
        }
        if (written(session, item, Key.LANE).isPresent()) {
            session.make(new RemoveKey(path(session, item), Key.LANE.word(), true));
        }
        session.writeIds(List.of(place));
        session.expand(path(session, item));
        session.make(new WriteKey(path(session, item), Key.AT.word(), card));
        return true;
    }

    /**
     * Removes the card at which an item is felt.
     *
     * @return whether it had one
     */
    static boolean leave(EditSession session, ElementRef item) throws ChangeRefusedException, NotEditableException {
        if (written(session, item, Key.AT).isEmpty()) {
            return false;
        }
        session.make(new RemoveKey(path(session, item), Key.AT.word(), true));
        return true;
    }

    private static Optional<Object> written(EditSession session, ElementRef item, Key key)
            throws ChangeRefusedException {
        return Optional.ofNullable(session.tree().at(path(session, item)).get(key.word()));
    }

    private static ElementPath path(EditSession session, ElementRef item) throws ChangeRefusedException {
        return session.element(item).path();
    }
}
