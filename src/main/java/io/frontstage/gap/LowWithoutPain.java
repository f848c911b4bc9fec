package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A persona who feels low at a step where no pain point, fixed or not, explains it. */
final class LowWithoutPain implements GapKind {

    @Override
    public GapCode code() {
        return GapCode.LOW_WITHOUT_PAIN;
    }

    /** A persona who feels low without a pain point, and the score. */
    private record Low(Optional<PersonaId> persona, String name, String score) {}

    @Override
    public void find(GapStep here, GapCollector gaps) {
        List<Low> low = low(here, gaps);
        if (low.isEmpty()) {
            return;
        }
        String names = gaps.joined(low.stream().map(Low::name).toList());
        String scores = gaps.joined(low.stream()
                .map(one -> gaps.text("with-score", one.name(), one.score()))
                .toList());
        String sentence = low.size() == 1
                ? gaps.text("low-without-pain", low.get(0).name(), low.get(0).score())
                : gaps.text("low-without-pain.several", scores);
        List<PersonaId> whom =
                low.stream().flatMap(one -> one.persona().stream()).toList();
        GapRemedy.ProposedPain pain = GapRemedy.ProposedPain.asking(gaps.text("ask.low", names), whom);
        gaps.add(
                GapSeverity.HURTS_NOW,
                sentence,
                GapRemedy.NONE.pain(pain),
                GapAction.MAKE_PAIN,
                GapAction.CREATE_ISSUE);
    }

    /** The personas who feel low; a map without personas has a single customer. */
    private static List<Low> low(GapStep here, GapCollector gaps) {
        List<Low> low = new ArrayList<>();
        for (GapStep.Felt felt : here.felt()) {
            if (felt.emotion().score() <= -1 && !here.hasPainFor(felt.persona().id())) {
                low.add(new Low(Optional.of(felt.persona().id()), felt.name(), Scores.said(felt.emotion())));
            }
        }
        boolean unexplained = here.step().items().pains().isEmpty()
                && here.stage().items().pains().isEmpty();
        if (here.blueprint().personas().isEmpty() && unexplained) {
            here.lowest()
                    .filter(lowest -> lowest.score() <= -1)
                    .ifPresent(lowest ->
                            low.add(new Low(Optional.empty(), gaps.text("the-customer"), Scores.said(lowest))));
        }
        return low;
    }
}
