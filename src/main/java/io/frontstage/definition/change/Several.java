package io.frontstage.definition.change;

import io.frontstage.definition.text.NotEditableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes several elements in the same way: all of them, or none. */
public final class Several extends StepwiseChange {

    /** Maximum number of elements that are copied or changed together; each change costs two to five readings of the text. */
    public static final int MAX = 50;

    private final List<ElementChange> changes;

    /** @param changes one or more, in the order in which they are made */
    Several(List<ElementChange> changes) {
        this.changes = List.copyOf(changes);
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds {
        if (changes.stream().allMatch(Duplicate.class::isInstance)) {
            return duplicated(session);
        }
        Optional<ElementRef> last = Optional.empty();
        for (ElementChange change : changes) {
            try {
                last = change.on(session).element();
            } catch (ChangeRefusedException refused) {
                throw new ChangeRefusedException(refused.reason(), change.about(session.map()));
            }
        }
        return new Applied(Message.of(key(), changes.size()), last);
    }

    /** Duplicates the elements together with the arrows between them. */
    private Applied duplicated(EditSession session) throws ChangeRefusedException, NotEditableException {
        List<ElementPath> originals = new ArrayList<>();
        for (ElementChange change : changes) {
            originals.add(session.own(change.ref).path());
        }
        CopiedArrows arrows = CopiedArrows.of(session.map(), originals);
        List<ElementPath> copies = new ArrayList<>();
        for (ElementChange change : changes) {
            try {
                ElementPath copy = ((Duplicate) change).copy(session);
                copies.replaceAll(before -> before.behind(copy));
                copies.add(copy);
            } catch (ChangeRefusedException refused) {
                throw new ChangeRefusedException(refused.reason(), change.about(session.map()));
            }
        }
        arrows.draw(session, copies);
        return new Applied(
                Message.of(key(), changes.size()),
                session.map().at(copies.get(copies.size() - 1)).map(LocatedElement::ref));
    }

    private String key() {
        ElementChange first = changes.get(0);
        return first instanceof Delete
                ? "arrange.several.deleted"
                : first instanceof Duplicate ? "arrange.several.duplicated" : "arrange.several.moved";
    }

    @Override
    String about(LocatedMap map) {
        return changes.get(0).about(map);
    }

    @Override
    Message byHand() {
        return changes.get(0).byHand();
    }
}
