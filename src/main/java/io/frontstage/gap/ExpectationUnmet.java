package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.Met;
import io.frontstage.blueprint.Need;
import java.util.Optional;

/** An expectation or need that the service, in the team's own judgement, does not meet. */
final class ExpectationUnmet implements GapKind {

    @Override
    public GapCode code() {
        return GapCode.EXPECTATION_UNMET;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        for (GapStep.Owned owned : here.needs()) {
            Need need = owned.need();
            if (need.met().isPresent() && need.met().get() != Met.YES) {
                boolean not = need.met().get() == Met.NO;
                GapRemedy.ProposedPain pain = GapRemedy.ProposedPain.called(
                        gaps.text(not ? "pain.not-met" : "pain.partly-met", need.title()), gaps.text("ask.pain"));
                String sentence = not
                        ? gaps.text("expectation-unmet", need.title())
                        : gaps.text("expectation-unmet.partly", need.title());
                gaps.add(
                        GapSeverity.HURTS_NOW,
                        Optional.of(need.id()),
                        sentence,
                        GapRemedy.NONE.need(owned.owner(), need.title()).pain(pain.of(need.personas())),
                        GapAction.MAKE_PAIN,
                        GapAction.CREATE_ISSUE,
                        GapAction.CHOOSE_MET_BY);
            }
        }
    }
}
