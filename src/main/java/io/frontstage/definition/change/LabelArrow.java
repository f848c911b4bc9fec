package io.frontstage.definition.change;

import io.frontstage.blueprint.Arrow;
import io.frontstage.definition.Key;
import io.frontstage.definition.text.NotEditableException;
import java.util.Map;
import java.util.Optional;

/** Changes or removes the label of an arrow. The arrow keeps its place and form in the text, so that it stays selected. */
public final class LabelArrow extends StepwiseChange {

    private final String from;
    private final String to;
    private final String seen;
    private final String label;

    /**
     * @param from a reference: an id, or a step's id with a dot and a lane
     * @param to a reference
     * @param seen the current label; empty: none
     * @param label the new label, on one line; empty: none
     */
    public LabelArrow(String from, String to, String seen, String label) {
        this.from = from;
        this.to = to;
        this.seen = seen;
        this.label = label;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        ArrowReference begin = ArrowReference.ofDrawn(from, session.map());
        ArrowReference end = ArrowReference.ofDrawn(to, session.map());
        int place = new LocatedArrows(session.map())
                .understood().entrySet().stream()
                        .filter(each -> isMeant(each.getValue(), begin, end))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow(() -> new ChangeRefusedException(RefusalReason.NO_ARROW));
        if (label.equals(seen)) {
            return new Applied(Message.of("arrange.already", about(session.map())), Optional.empty());
        }
        session.make(new WriteLabel(place, label));
        String one = session.element(begin.ref()).title();
        String other = session.element(end.ref()).title();
        Message message = label.isEmpty()
                ? Message.of("arrange.unlabelled", one, other)
                : Message.of("arrange.labelled", one, other, label);
        return new Applied(message, Optional.empty());
    }

    private boolean isMeant(Arrow arrow, ArrowReference begin, ArrowReference end) {
        return arrow.from().equals(begin.end())
                && arrow.to().equals(end.end())
                && arrow.label().orElse("").equals(seen);
    }

    @Override
    String about(LocatedMap map) {
        return from + " -> " + to;
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.label", Key.ARROWS.word());
    }
}
