package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;

/** A step with a channel but without anybody or anything that serves the customer. */
final class StepUnserved implements GapKind {

    @Override
    public GapCode code() {
        return GapCode.STEP_UNSERVED;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        boolean served = !here.cards(GapStep.ORGANISATION).isEmpty() || here.saysNone(GapStep.ORGANISATION);
        if (!here.step().channels().isEmpty() && !served) {
            gaps.add(
                    GapSeverity.HURTS_NOW,
                    gaps.text("step-unserved", String.join(", ", here.step().channels())),
                    GapRemedy.NONE,
                    GapAction.ADD_SERVICE);
        }
    }
}
