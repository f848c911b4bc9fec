package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import java.util.ArrayList;
import java.util.List;

/** Puts a copy after an element, with the arrows inside it. The copy and its contents have no ids and no issues. */
public final class Duplicate extends ElementChange {

    /** Keys that only the original keeps. */
    private static final List<Key> ONCE = List.of(Key.ID, Key.ISSUES);

    public Duplicate(ElementRef ref) {
        super(ref);
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        CopiedArrows arrows =
                CopiedArrows.of(session.map(), List.of(session.own(ref).path()));
        ElementPath copy = copy(session);
        arrows.draw(session, List.of(copy));
        return Target.standing(session, session.map().at(copy).orElseThrow());
    }

    /** Puts the copy after the element, without arrows. Returns the path of the copy. */
    ElementPath copy(EditSession session) throws ChangeRefusedException, NotEditableException {
        LocatedElement element = session.own(ref);
        if (ref.kind() == ElementKind.MAP || ref.kind() == ElementKind.LANE) {
            throw new ChangeRefusedException(RefusalReason.NO_PLACE);
        }
        if (session.map().sharesSomething(element.node())) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        for (ElementKind kind : ElementKind.values()) {
            CapacityCheck.check(
                    session.map(),
                    kind,
                    within(session.map(), element.path()).stream()
                            .filter(other -> other.ref().kind() == kind)
                            .count());
        }
        Slot slot = element.slot();
        Object copy = DocumentTree.copy(session.tree().at(element.path()));
        ListItem piece =
                new ListItems(session.map().text()).standing(slot, copy).withoutComments();
        ElementPath path =
                session.putIn(slot.owner(), slot.word(), slot.place() + 1, piece, ref.kind() == ElementKind.CARD);
        for (Key key : ONCE) {
            strike(session, path, key);
        }
        return path;
    }

    private static void strike(EditSession session, ElementPath path, Key key)
            throws ChangeRefusedException, NotEditableException {
        List<TextEdit> edits = new ArrayList<>();
        for (LocatedElement element : within(session.map(), path)) {
            boolean says = element.mapping(session.map().text())
                    .flatMap(mapping -> mapping.entry(key))
                    .isPresent();
            if (says) {
                edits.add(new RemoveKey(element.path(), key.word(), false));
            }
        }
        if (!edits.isEmpty()) {
            session.make(new CompositeEdit(edits));
        }
    }

    private static List<LocatedElement> within(LocatedMap map, ElementPath path) {
        return map.elements().stream()
                .filter(element -> element.path().isIn(path))
                .toList();
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.duplicate");
    }
}
