package io.frontstage.check;

import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Experience;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Finds critical pains where nobody feels low, and delights where everybody feels low. */
final class FeelingAgainstItem implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.FEELING_AGAINST_ITEM;
    }

    @Override
    public void run(Findings findings) {
        for (Step step : findings.blueprint().steps()) {
            List<Integer> scores = scores(step.experience());
            boolean nobodyLow = !scores.isEmpty() && scores.stream().allMatch(score -> score >= 0);
            boolean everybodyLow = !scores.isEmpty() && scores.stream().allMatch(score -> score < 0);
            for (PainPoint pain : step.items().pains()) {
                if (nobodyLow
                        && pain.gravity() == PainSeverity.CRITICAL
                        && pain.fixed().isEmpty()) {
                    findings.addAt(step.id(), pain.id(), pain.title());
                }
            }
            for (Delight delight : step.items().delights()) {
                if (everybodyLow) {
                    findings.addAt(step.id(), delight.id(), delight.title());
                }
            }
        }
    }

    private static List<Integer> scores(Experience experience) {
        List<Integer> scores = new ArrayList<>();
        experience.feels().everybody().map(Emotion::score).ifPresent(scores::add);
        experience.feels().byPersona().values().forEach(emotion -> scores.add(emotion.score()));
        return scores;
    }
}
