package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A persona who feels low, where no pain, fixed or not, says why. */
final class LowWithoutPain implements GapKind {

    @Override
    public GapCode code() {
        return GapCode.LOW_WITHOUT_PAIN;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        Map<String, String> low = low(here, gaps);
        if (low.isEmpty()) {
            return;
        }
        List<String> all = new ArrayList<>();
        low.forEach((name, score) -> all.add(gaps.text("with-score", name, score)));
        Map.Entry<String, String> first = low.entrySet().iterator().next();
        String sentence = low.size() == 1
                ? gaps.text("low-without-pain", first.getKey(), first.getValue())
                : gaps.text("low-without-pain.several", gaps.joined(all));
        gaps.add(GapSeverity.HURTS_NOW, sentence, GapAction.MAKE_PAIN, GapAction.CREATE_ISSUE);
    }

    /** Who is low without a pain, and how low; a map without personas has one customer. */
    private static Map<String, String> low(GapStep here, GapCollector gaps) {
        Map<String, String> low = new LinkedHashMap<>();
        for (GapStep.Felt felt : here.felt()) {
            if (felt.emotion().score() <= -1 && !here.hasPainFor(felt.persona().id())) {
                low.put(felt.name(), Scores.said(felt.emotion()));
            }
        }
        boolean unexplained = here.step().items().pains().isEmpty()
                && here.stage().items().pains().isEmpty();
        if (here.blueprint().personas().isEmpty() && unexplained) {
            here.lowest()
                    .filter(lowest -> lowest.score() <= -1)
                    .ifPresent(lowest -> low.put(gaps.text("the-customer"), Scores.said(lowest)));
        }
        return low;
    }
}
