package io.frontstage.definition.change;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ArrowKind;
import io.frontstage.definition.Key;
import io.frontstage.definition.text.NotEditableException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Deletes an arrow, with its dismissals. */
public final class Disconnect extends StepwiseChange {

    private final String from;
    private final String to;

    /**
     * @param from a reference: an id, or a step's id with a dot and a lane
     * @param to a reference
     */
    public Disconnect(String from, String to) {
        this.from = from;
        this.to = to;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        ArrowReference begin = ArrowReference.ofDrawn(from, session.map());
        ArrowReference end = ArrowReference.ofDrawn(to, session.map());
        Set<Integer> places = new TreeSet<>();
        for (Map.Entry<Integer, Arrow> arrow :
                new LocatedArrows(session.map()).understood().entrySet()) {
            if (isBetween(arrow.getValue(), begin.end(), end.end())) {
                places.add(arrow.getKey());
            }
        }
        if (places.isEmpty()) {
            throw new ChangeRefusedException(RefusalReason.NO_ARROW);
        }
        new DanglingReferences(session).clearArrows(places);
        Message message = Message.of(
                "arrange.disconnected",
                session.element(begin.ref()).title(),
                session.element(end.ref()).title());
        return new Applied(message, Optional.of(begin.ref()));
    }

    private static boolean isBetween(Arrow arrow, ArrowEnd begin, ArrowEnd end) {
        return arrow.from().equals(begin) && arrow.to().equals(end)
                || arrow.kind() == ArrowKind.AGREEMENT
                        && arrow.from().equals(end)
                        && arrow.to().equals(begin);
    }

    @Override
    String about(LocatedMap map) {
        return from + " -> " + to;
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.disconnect", Key.ARROWS.word());
    }
}
