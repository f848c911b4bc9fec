package io.frontstage.definition.change;

import io.frontstage.definition.text.NotEditableException;
import java.util.Optional;

/** Moves an element; all references to it stay valid. */
public final class Move extends ElementChange {

    private final Target target;
    private final Optional<String> card;

    /** @param target its place among the others, not counting the element itself */
    public Move(ElementRef ref, Target target) {
        this(ref, target, Optional.empty());
    }

    /**
     * @param target its place among the others, not counting the element itself
     * @param card the id of the card at which an item is felt, which determines its lane; empty: it is no longer felt at a card if the
     *     target names a lane or another step or stage
     */
    public Move(ElementRef ref, Target target, Optional<String> card) {
        super(ref);
        this.target = target;
        this.card = card;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds {
        LocatedElement element = session.own(ref);
        ElementPath owner = target.owner(session, ref.kind());
        String word = ref.kind().listWord(target.lane());
        boolean there = stands(element.slot(), owner, word);
        int arrows = there ? 0 : move(session, owner, word);
        boolean felt = ref.kind().isItem() && feel(session, there);
        session.settle();
        if (there && !felt) {
            return Applied.of(element, "arrange.already", element.title());
        }
        Applied made = Target.standing(session, session.element(ref));
        return arrows == 0 ? made : new Applied(Message.of("arrange.followed", made.message(), arrows), made.element());
    }

    /**
     * Sets where an item is felt after it was moved.
     *
     * @param there whether it was in that list before
     * @return whether that is a change
     */
    private boolean feel(EditSession session, boolean there)
            throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds {
        if (card.isPresent()) {
            return FeltCard.at(session, ref, card.get());
        }
        boolean left = (!there || target.lane().isPresent()) && FeltCard.leave(session, ref);
        boolean felt = FeltLane.in(session, session.element(ref).path(), target.lane());
        return left || felt;
    }

    /** @return the number of arrows that were reattached */
    private int move(EditSession session, ElementPath owner, String word)
            throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds {
        session.expand(owner);
        ArrowReattachment following = new ArrowReattachment(session.map());
        Slot slot = session.element(ref).slot();
        RemoveItem out = new RemoveItem(slot.owner(), slot.word(), slot.place());
        session.make(out);
        session.putIn(owner, word, target.place(), out.removed(), ref.kind() == ElementKind.CARD);
        session.settle();
        return following.follow(session);
    }

    private boolean stands(Slot slot, ElementPath owner, String word) {
        int last = Slot.all(owner, slot.mapping(), word).size() - 1;
        return slot.owner().equals(owner) && slot.word().equals(word) && slot.place() == Math.min(target.place(), last);
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.move");
    }
}
