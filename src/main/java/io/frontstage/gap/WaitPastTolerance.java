package io.frontstage.gap;

import io.frontstage.blueprint.Durations;
import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.Timing;
import java.time.Duration;

/** A step that can take longer than the customer tolerates. */
final class WaitPastTolerance implements GapKind {

    @Override
    public GapCode code() {
        return GapCode.WAIT_PAST_TOLERANCE;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        Timing timing = here.step().timing();
        Duration tolerance = Durations.most(here.step().tolerance());
        Duration whole = Durations.most(timing.busy()).plus(Durations.most(timing.idle()));
        if (here.step().tolerance().isPresent() && whole.compareTo(tolerance) > 0) {
            String sentence = timing.busy().isPresent()
                    ? gaps.text("wait-past-tolerance.time", Durations.said(whole), Durations.said(tolerance))
                    : gaps.text("wait-past-tolerance", Durations.said(whole), Durations.said(tolerance));
            String title = gaps.text(timing.busy().isPresent() ? "pain.time" : "pain.wait", Durations.said(whole));
            GapRemedy.ProposedPain pain = GapRemedy.ProposedPain.called(title, gaps.text("ask.pain"))
                    .from(here.onlyCard(card -> card.timing().idle().isPresent()));
            gaps.add(
                    GapSeverity.HURTS_NOW,
                    sentence,
                    GapRemedy.NONE.pain(pain),
                    GapAction.MAKE_PAIN,
                    GapAction.CREATE_ISSUE);
        }
    }
}
