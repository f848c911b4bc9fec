package io.frontstage.definition.change;

import io.frontstage.definition.text.NotEditableException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deletes a lane. Its cards move to another lane or are deleted; items felt in it are then felt in that other lane, or by the customer. */
public final class DeleteLane extends StepwiseChange {

    private final ElementRef lane;
    private final Optional<String> into;

    /** @param into the lane that gets the cards; empty: the cards are deleted */
    public DeleteLane(ElementRef lane, Optional<String> into) {
        this.lane = lane;
        this.into = into;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds {
        Message name = name(session.map(), lane.id());
        if (into.isPresent()
                && (into.get().equals(lane.id())
                        || Target.lane(session.map(), into.get()).isEmpty())) {
            throw new ChangeRefusedException(RefusalReason.NO_PLACE);
        }
        List<LocatedElement> cards = cards(session.map());
        for (LocatedElement card : cards) {
            if (into.isPresent()) {
                Optional<ElementRef> step =
                        session.map().at(card.slot().owner()).map(LocatedElement::ref);
                new Move(card.ref(), new Target(step, into, Integer.MAX_VALUE)).on(session);
            } else {
                new Delete(card.ref()).on(session);
            }
        }
        for (LocatedElement item : session.map().elements()) {
            if (item.ref().kind().isItem()
                    && FeltLane.lane(session, item.path()).equals(lane.id())) {
                FeltLane.in(session, item.path(), Optional.of(into.orElse(Cells.CUSTOMER)));
            }
        }
        Optional<LocatedElement> listed = session.find(lane);
        if (listed.isPresent()) {
            Slot slot = session.own(lane).slot();
            session.make(new RemoveItems(slot.owner(), slot.word(), Set.of(slot.place())));
        }
        Message told = into.isPresent() && !cards.isEmpty()
                ? Message.of("arrange.lane.deleted.into", name, cards.size(), name(session.map(), into.get()))
                : Message.of("arrange.lane.deleted", name, cards.size());
        return new Applied(told, Optional.empty());
    }

    private static Message name(LocatedMap map, String lane) throws ChangeRefusedException {
        return Target.lane(map, lane)
                .map(Message::lane)
                .orElseThrow(() -> new ChangeRefusedException(RefusalReason.GONE));
    }

    private List<LocatedElement> cards(LocatedMap map) {
        return map.elements().stream()
                .filter(element -> element.ref().kind() == ElementKind.CARD
                        && element.slot().word().equals(lane.id()))
                .toList();
    }

    @Override
    String about(LocatedMap map) {
        return lane.id();
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.delete-lane");
    }
}
