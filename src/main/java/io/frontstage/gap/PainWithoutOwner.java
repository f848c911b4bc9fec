package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import java.util.Optional;

/** An open pain point of some severity for which nobody is responsible: it has no owner, no issue, and no opportunity with either. */
final class PainWithoutOwner implements GapKind {

    @Override
    public GapCode code() {
        return GapCode.PAIN_WITHOUT_OWNER;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        for (PainPoint pain : here.step().items().pains()) {
            boolean matters = pain.fixed().isEmpty() && pain.gravity() != PainSeverity.LOW;
            if (matters
                    && pain.owner().isEmpty()
                    && pain.issues().isEmpty()
                    && here.solving(pain).stream().noneMatch(PainWithoutOwner::isTakenOn)) {
                gaps.add(
                        pain.gravity() == PainSeverity.MEDIUM ? GapSeverity.COULD_FAIL : GapSeverity.HURTS_NOW,
                        Optional.of(pain.id()),
                        gaps.text("pain-without-owner", pain.title()),
                        GapRemedy.NONE,
                        GapAction.SET_OWNER,
                        GapAction.CREATE_ISSUE);
            }
        }
    }

    private static boolean isTakenOn(Opportunity opportunity) {
        return opportunity.owner().isPresent() || !opportunity.issues().isEmpty();
    }
}
