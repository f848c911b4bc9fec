package io.frontstage.definition.change;

import io.frontstage.blueprint.PainPoint;
import io.frontstage.definition.Key;
import java.time.LocalDate;
import java.util.List;

/** Writes the date since when a pain point is fixed; an existing date stays. */
public final class MarkFixed extends ItemChange {

    private final LocalDate day;

    public MarkFixed(ItemRef item, LocalDate day) {
        super(item);
        this.day = day;
    }

    @Override
    EditPlan plan(EditSession session) throws ChangeRefusedException {
        LocatedElement found = own(session);
        if (found.ref().kind() != ElementKind.PAIN) {
            throw new ChangeRefusedException(RefusalReason.NOT_ITS_KEY);
        }
        boolean fixed = session.map().blueprint().items().stream()
                .anyMatch(other -> other instanceof PainPoint pain
                        && pain.id().value().equals(found.ref().id())
                        && pain.fixed().isPresent());
        return fixed
                ? EditPlan.already(applied(found))
                : EditPlan.keys(
                        found.path(),
                        List.of(new WriteKey(found.path(), Key.FIXED.word(), day.toString())),
                        after -> applied(found));
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.set", Key.FIXED.word(), day);
    }

    @Override
    public Message phrase() {
        return Message.of("save.fixed", title(), day);
    }
}
