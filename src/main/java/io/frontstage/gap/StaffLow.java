package io.frontstage.gap;

import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.Scores;
import java.util.List;
import java.util.Optional;

/** Staff who feel low at a step where the customer's feeling is known and no pain point of the organisation explains it. */
final class StaffLow implements GapKind {

    @Override
    public GapCode code() {
        return GapCode.STAFF_LOW;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        Optional<Emotion> staff = here.step().experience().staffFeels().filter(felt -> felt.score() <= -1);
        Optional<Emotion> customer = here.lowest();
        if (staff.isPresent() && customer.isPresent() && !here.hasPainBehind()) {
            String ours = Scores.said(staff.get());
            String theirs = Scores.sign(customer.get().score());
            String sentence = customer.get().score() <= -1
                    ? gaps.text("staff-low", ours, theirs)
                    : gaps.text(
                            "staff-low.at-cost", theirs, Scores.sign(staff.get().score()));
            GapRemedy.ProposedPain pain = GapRemedy.ProposedPain.asking(gaps.text("ask.staff"), List.of())
                    .in(here.staffLane());
            gaps.add(
                    GapSeverity.COULD_FAIL,
                    sentence,
                    GapRemedy.NONE.pain(pain),
                    GapAction.MAKE_PAIN,
                    GapAction.CREATE_ISSUE);
        }
    }
}
