package io.frontstage.gap;

import io.frontstage.blueprint.Durations;
import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.LaneKind;
import java.time.Duration;
import java.util.Set;

/** A wait of a minute or more during which nobody in front of the customer says or does anything. */
final class WaitWithoutWord implements GapKind {

    private static final Set<LaneKind> FRONTSTAGE = Set.of(LaneKind.FRONTSTAGE);

    @Override
    public GapCode code() {
        return GapCode.WAIT_WITHOUT_WORD;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        Duration wait = Durations.most(here.step().timing().idle());
        if (wait.compareTo(Duration.ofMinutes(1)) >= 0
                && here.cards(FRONTSTAGE).isEmpty()
                && !here.saysNone(FRONTSTAGE)) {
            gaps.add(
                    GapSeverity.COULD_FAIL,
                    gaps.text("wait-without-word", Durations.said(wait)),
                    GapRemedy.NONE,
                    GapAction.ADD_CARD);
        }
    }
}
