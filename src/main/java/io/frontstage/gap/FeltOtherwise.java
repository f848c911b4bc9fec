package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Scores;
import io.frontstage.measure.RecentAnswers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A persona whose answers differ by at least a whole point from the feeling on the map. */
final class FeltOtherwise implements GapKind {

    /** Minimum number of answers that count. */
    private static final int ENOUGH = 20;

    @Override
    public GapCode code() {
        return GapCode.FELT_OTHERWISE;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        List<String> sentences = new ArrayList<>();
        Map<PersonaId, Integer> answered = new LinkedHashMap<>();
        boolean lower = false;
        for (GapStep.Felt felt : here.felt()) {
            Optional<RecentAnswers.Feeling> answers =
                    here.answers().at(here.step().id(), felt.persona().id()).filter(feeling -> feeling.n() >= ENOUGH);
            if (answers.isEmpty()) {
                continue;
            }
            double mean = answers.get().mean().doubleValue();
            if (Math.abs(mean - felt.emotion().score()) < 1) {
                continue;
            }
            boolean below = mean < felt.emotion().score();
            lower |= below;
            answered.put(felt.persona().id(), (int) Math.round(mean));
            String key = below ? "felt-otherwise.lower" : "felt-otherwise.higher";
            sentences.add(gaps.text(
                    key,
                    felt.name(),
                    Scores.mean(answers.get().mean()),
                    Scores.sign(felt.emotion().score()),
                    answers.get().n()));
        }
        if (!sentences.isEmpty()) {
            gaps.add(
                    lower ? GapSeverity.HURTS_NOW : GapSeverity.NOT_KNOWN,
                    String.join(" ", sentences),
                    GapRemedy.NONE.feels(answered),
                    GapAction.TAKE_OVER);
        }
    }
}
