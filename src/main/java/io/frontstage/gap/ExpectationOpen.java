package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.Need;
import java.util.Optional;

/** An expectation or need for which nobody has stated whether, or by what, it is met. */
final class ExpectationOpen implements GapKind {

    @Override
    public GapCode code() {
        return GapCode.EXPECTATION_OPEN;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        here.needsAsTexts()
                .forEach((text, owner) -> gaps.add(
                        GapSeverity.NOT_KNOWN,
                        gaps.text("expectation-open", text),
                        GapRemedy.NONE.need(owner, text),
                        GapAction.CHOOSE_MET_BY));
        for (GapStep.Owned owned : here.needs()) {
            Need need = owned.need();
            if (need.met().isEmpty() && need.metBy().isEmpty()) {
                gaps.add(
                        GapSeverity.NOT_KNOWN,
                        Optional.of(need.id()),
                        gaps.text("expectation-open", need.title()),
                        GapRemedy.NONE.need(owned.owner(), need.title()),
                        GapAction.CHOOSE_MET_BY);
            }
        }
    }
}
