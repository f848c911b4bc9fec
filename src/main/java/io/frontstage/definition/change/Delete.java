package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.text.NotEditableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deletes an element, with everything in it and everything that only refers to it. */
public final class Delete extends ElementChange {

    public Delete(ElementRef ref) {
        super(ref);
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds {
        LocatedElement element = session.own(ref);
        if (ref.kind() == ElementKind.MAP) {
            throw new ChangeRefusedException(RefusalReason.NOT_ITS_KEY);
        }
        if (ref.kind() == ElementKind.PERSONA) {
            new PersonaReferences(session).remove(ref.id());
        }
        if (ref.kind() == ElementKind.STAGE
                && session.map().blueprint().stages().size() == 1) {
            throw new ChangeRefusedException(RefusalReason.ONLY_STAGE);
        }
        Set<String> gone = new HashSet<>();
        int inside = -1;
        for (LocatedElement other : session.map().elements()) {
            if (other.path().isIn(element.path())) {
                inside++;
                if (other.ref().kind().sharesIds()) {
                    gone.add(other.ref().id());
                }
            }
        }
        DanglingReferences clearing = new DanglingReferences(session);
        clearing.clear(gone);
        LocatedArrows before = new LocatedArrows(session.map());
        Slot slot = session.element(ref).slot();
        session.make(new RemoveItems(slot.owner(), slot.word(), Set.of(slot.place())));
        session.settle();
        clearing.clearLost(before);
        List<Message> told = new ArrayList<>(clearing.told());
        if (inside > 0) {
            told.add(0, inside == 1 ? Message.of("arrange.inside.one") : Message.of("arrange.inside.more", inside));
        }
        Message deleted = told.isEmpty()
                ? Message.of("arrange.deleted", element.title())
                : Message.of("arrange.deleted.with", element.title(), Message.list(told));
        return new Applied(
                titleAgain(session, slot) ? Message.of("arrange.title-again", deleted) : deleted, Optional.empty());
    }

    /** Whether a step's title is shown again because the last card in its customer lane was removed. */
    private static boolean titleAgain(EditSession session, Slot slot) {
        return slot.word().equals(Cells.CUSTOMER)
                && session.map()
                        .at(slot.owner())
                        .flatMap(step -> step.mapping(session.map().text()).map(said -> said.entry(slot.word())))
                        .map(Optional::isEmpty)
                        .orElse(true);
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.delete", Key.ARROWS.word(), Key.SOLVES.word());
    }
}
