package io.frontstage.definition.change;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowKind;
import io.frontstage.definition.Key;
import io.frontstage.definition.Limits;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.ScalarText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws an arrow. A card at one of its ends gets an id if it has none. */
public final class Connect extends StepwiseChange {

    private final String from;
    private final String to;
    private final boolean agreement;
    private final String label;

    /**
     * @param from a reference: an id, or a step's id with a dot and a lane
     * @param to a reference
     * @param agreement whether it has two heads
     * @param label what is handed over, on one line; empty: none
     */
    public Connect(String from, String to, boolean agreement, String label) {
        this.from = from;
        this.to = to;
        this.agreement = agreement;
        this.label = label;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        ArrowReference begin = end(session, from);
        ArrowReference end = end(session, to);
        if (begin.end().equals(end.end())) {
            throw new ChangeRefusedException(RefusalReason.SAME_ENDS);
        }
        Arrow arrow = new Arrow(
                begin.end(),
                end.end(),
                agreement ? ArrowKind.AGREEMENT : ArrowKind.EXCHANGE,
                Optional.of(label).filter(said -> !said.isEmpty()));
        List<Arrow> there = session.map().blueprint().arrows();
        if (there.contains(arrow)) {
            return new Applied(Message.of("arrange.already", about(session.map())), Optional.of(begin.ref()));
        }
        List<Object> written = DocumentTree.values(session.tree().at(ElementPath.MAP), Key.ARROWS);
        if (written.size() >= Limits.ARROWS) {
            throw new ChangeRefusedException(RefusalReason.TOO_LONG);
        }
        List<ElementRef> cards = new ArrayList<>();
        for (ArrowReference reference : List.of(begin, end)) {
            if (reference.ref().kind() == ElementKind.CARD) {
                cards.add(reference.ref());
            }
        }
        session.writeIds(cards);
        session.putIn(
                ElementPath.MAP,
                Key.ARROWS.word(),
                written.size(),
                item(begin.written(), end.written(), agreement, label),
                false);
        if (session.map().blueprint().arrows().size() != there.size() + 1) {
            throw new ChangeRefusedException(RefusalReason.NO_PLACE);
        }
        return new Applied(
                Message.of(
                        "arrange.connected",
                        session.element(begin.ref()).title(),
                        session.element(end.ref()).title()),
                Optional.of(begin.ref()));
    }

    private static ArrowReference end(EditSession session, String reference)
            throws ChangeRefusedException, NotEditableException {
        LocatedMap map = session.map();
        ArrowReference found =
                ArrowReference.of(reference, map).orElseThrow(() -> new ChangeRefusedException(RefusalReason.GONE));
        if (!found.isDrawn(map)) {
            throw new ChangeRefusedException(RefusalReason.NO_PLACE);
        }
        return found;
    }

    /**
     * An arrow as an entry of the list of arrows.
     *
     * @param from a reference
     * @param to a reference
     */
    static ListItem item(String from, String to, boolean agreement, String label) {
        String ends = from + (agreement ? " <-> " : " -> ") + to;
        String whole = label.isEmpty() ? ends : ends + ": " + label;
        String line = label.isEmpty() ? ends : ends + ": " + ScalarText.of(label, false);
        return new ListItem(List.of(), List.of("- " + line), List.of(ScalarText.quoted(whole)), false, whole);
    }

    @Override
    String about(LocatedMap map) {
        return from + (agreement ? " <-> " : " -> ") + to;
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.connect");
    }
}
