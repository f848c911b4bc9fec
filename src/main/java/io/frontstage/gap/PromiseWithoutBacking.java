package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.LaneKind;
import java.util.Set;

/** A moment of truth that nothing beyond the line of visibility supports. */
final class PromiseWithoutBacking implements GapKind {

    private static final Set<LaneKind> BEHIND = Set.of(LaneKind.BACKSTAGE, LaneKind.SUPPORT);

    @Override
    public GapCode code() {
        return GapCode.PROMISE_WITHOUT_BACKING;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        if (!here.step().momentOfTruth() || !here.cards(BEHIND).isEmpty() || here.saysNone(BEHIND)) {
            return;
        }
        here.cards(Set.of(LaneKind.FRONTSTAGE)).stream()
                .filter(card -> !here.isJoined(card, BEHIND))
                .findFirst()
                .ifPresent(card -> gaps.add(
                        GapSeverity.COULD_FAIL,
                        gaps.text("promise-without-backing", card.card().does()),
                        GapRemedy.NONE.card(card.card().id()),
                        GapAction.CONNECT));
    }
}
