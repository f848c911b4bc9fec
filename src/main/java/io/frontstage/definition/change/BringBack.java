package io.frontstage.definition.change;

import io.frontstage.blueprint.GapCode;
import io.frontstage.definition.Key;
import io.frontstage.definition.text.NotEditableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Brings back a gap that was set aside: removes its entry under {@code dismissed}. */
public final class BringBack extends StepwiseChange {

    private final String check;
    private final Optional<String> at;

    /** @param at the place as the entry states it; empty: the entry is for the whole map */
    public BringBack(GapCode gap, Optional<String> at) {
        this.check = gap.id();
        this.at = at;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        List<Object> lines = DocumentTree.values(session.tree().at(ElementPath.MAP), Key.DISMISSED);
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Map<?, ?> line
                    && check.equals(line.get(Key.CHECK.word()))
                    && at.equals(Optional.ofNullable(line.get(Key.AT.word())).map(Object::toString))) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            throw new ChangeRefusedException(RefusalReason.GONE);
        }
        session.make(new RemoveItems(ElementPath.MAP, Key.DISMISSED.word(), places));
        return new Applied(Message.sentence(phrase()), Optional.empty());
    }

    @Override
    String about(LocatedMap map) {
        return check;
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.bring-back", check, Key.DISMISSED.word());
    }

    @Override
    public Message phrase() {
        return Message.of("save.brought-back", check);
    }
}
