package io.frontstage.definition.change;

import io.frontstage.definition.text.NotEditableException;
import java.util.List;
import java.util.Optional;

/**
 * Writes the ids that steps, cards and items have derived from their titles, so that they stay the same when titles change. Elements that
 * an alias repeats, and needs that are plain texts, stay as they are.
 */
public final class WriteIds extends StepwiseChange {

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        List<ElementRef> missing = session.map().elements().stream()
                .filter(element -> !element.hasId() && !element.shared())
                .filter(element -> !element.ref().kind().isNeed()
                        || element.mapping(session.map().text()).isPresent())
                .map(LocatedElement::ref)
                .toList();
        session.writeIds(missing);
        return new Applied(Message.sentence(phrase()), Optional.empty());
    }

    @Override
    String about(LocatedMap map) {
        return map.blueprint().info().title();
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.ids");
    }

    @Override
    public Message phrase() {
        return Message.of("save.ids");
    }
}
