package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;
import java.util.ArrayList;
import java.util.List;

/** A persona who feels low, where no pain, fixed or not, says why. */
final class LowWithoutPain implements GapKind {

    @Override
    public GapCode code() {
        return GapCode.LOW_WITHOUT_PAIN;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        List<String> low = new ArrayList<>();
        for (GapStep.Felt felt : here.felt()) {
            if (felt.emotion().score() <= -1 && !here.hasPainFor(felt.persona().id())) {
                low.add(gaps.text("with-score", felt.persona().title(), Scores.said(felt.emotion())));
            }
        }
        boolean nobodyNamed = here.blueprint().personas().isEmpty()
                && here.step().items().pains().isEmpty()
                && here.stage().items().pains().isEmpty();
        if (nobodyNamed) {
            here.lowest()
                    .filter(lowest -> lowest.score() <= -1)
                    .ifPresent(
                            lowest -> low.add(gaps.text("with-score", gaps.text("the-customer"), Scores.said(lowest))));
        }
        if (!low.isEmpty()) {
            String sentence = low.size() == 1
                    ? gaps.text("low-without-pain", low.get(0))
                    : gaps.text("low-without-pain.several", gaps.joined(low));
            gaps.add(GapSeverity.HURTS_NOW, sentence, GapAction.MAKE_PAIN, GapAction.CREATE_ISSUE);
        }
    }
}
