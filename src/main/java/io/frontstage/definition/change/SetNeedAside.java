package io.frontstage.definition.change;

import io.frontstage.blueprint.GapCode;
import io.frontstage.definition.text.NotEditableException;
import java.util.List;

/** Sets a gap aside at a need or an expectation, in whatever form it is written. */
public final class SetNeedAside extends StepwiseChange {

    private final NeedRef need;
    private final Dismiss dismiss;

    /** @param reason why; written on one line */
    public SetNeedAside(GapCode gap, NeedRef need, String reason) {
        this.need = need;
        this.dismiss = Dismiss.gap(gap, need, reason);
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        new NeedsByPersona(session).spellOut(need);
        EditPlan plan = dismiss.plan(session);
        EditPlan.make(session, List.of(plan));
        return plan.result(session);
    }

    @Override
    String about(LocatedMap map) {
        return dismiss.about(map);
    }

    @Override
    Message byHand() {
        return dismiss.byHand();
    }

    @Override
    public Message phrase() {
        return dismiss.phrase();
    }
}
