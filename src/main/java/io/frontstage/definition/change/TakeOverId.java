package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.text.NotEditableException;

/** Gives a reworded element the id that it had before, so that it is recognised as the same. */
public final class TakeOverId extends StepwiseChange {

    private final ElementRef element;
    private final String id;

    /** @param id an id that no other element has */
    public TakeOverId(ElementRef element, String id) {
        this.element = element;
        this.id = id;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        LocatedElement found = session.own(element);
        if (found.hasId()) {
            throw new ChangeRefusedException(RefusalReason.BY_HAND);
        }
        if (session.map().elements().stream().anyMatch(other -> other.ref().id().equals(id))) {
            throw new ChangeRefusedException(RefusalReason.AMBIGUOUS);
        }
        ElementPath path = found.path();
        session.expand(path);
        session.make(new WriteKey(path, Key.ID.word(), id));
        LocatedElement now = session.map().at(path).orElseThrow();
        if (!now.ref().id().equals(id)) {
            throw new ChangeRefusedException(RefusalReason.VALUE);
        }
        return Applied.of(now, "arrange.set", now.title(), Key.ID.word(), id);
    }

    @Override
    String about(LocatedMap map) {
        return map.titleOf(element);
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.set", Key.ID.word(), id);
    }

    @Override
    public Message phrase() {
        return Message.of("save.same-id", id);
    }
}
