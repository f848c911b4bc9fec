package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;

/** A moment of truth without an owner or without a metric of its own. */
final class MomentUnwatched implements GapKind {

    @Override
    public GapCode code() {
        return GapCode.MOMENT_UNWATCHED;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        boolean owned = here.step().owner().isPresent();
        boolean measured = !here.step().metrics().isEmpty();
        if (!here.step().momentOfTruth() || owned && measured) {
            return;
        }
        if (measured) {
            gaps.add(GapSeverity.NOT_KNOWN, gaps.text("moment-unwatched.owner"), GapRemedy.NONE, GapAction.SET_OWNER);
        } else if (owned) {
            gaps.add(GapSeverity.NOT_KNOWN, gaps.text("moment-unwatched.figure"), GapRemedy.NONE, GapAction.ADD_FIGURE);
        } else {
            gaps.add(
                    GapSeverity.NOT_KNOWN,
                    gaps.text("moment-unwatched"),
                    GapRemedy.NONE,
                    GapAction.SET_OWNER,
                    GapAction.ADD_FIGURE);
        }
    }
}
