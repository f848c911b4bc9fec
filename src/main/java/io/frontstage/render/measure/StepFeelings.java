package io.frontstage.render.measure;

import io.frontstage.answer.AnswerTargets;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Scores;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.measure.RecentAnswers.Feeling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The feelings at a step.
 *
 * @param number the step's number, from 1
 * @param step the step
 * @param said what the map says, for each persona that feels something
 * @param answered what customers answered lately; empty: too few
 * @param hasAnswers whether anybody answered lately
 */
record StepFeelings(int number, Step step, List<Said> said, Optional<Feeling> answered, boolean hasAnswers) {

    /** Answers that it takes for a difference from the map to be said. */
    private static final int MIN_ANSWERS = 20;

    StepFeelings {
        said = List.copyOf(said);
    }

    /**
     * What the map says of a persona.
     *
     * @param persona the place of the persona on the map, from 0; 0 for everybody
     * @param name its name; empty: everybody
     * @param score -2 to 2
     */
    record Said(int persona, String name, int score) {

        /** The score with its sign. */
        String text() {
            return Scores.sign(score);
        }
    }

    /**
     * All steps, from left to right.
     *
     * @param persona only what this persona feels; empty: all personas
     */
    static List<StepFeelings> all(Blueprint blueprint, RecentAnswers recent, Optional<PersonaId> persona) {
        List<MeasureTarget> targets = new AnswerTargets(blueprint).feelings();
        List<StepFeelings> all = new ArrayList<>();
        for (Stage stage : blueprint.stages()) {
            for (Step step : stage.steps()) {
                MeasureTarget target = targets.get(all.size());
                all.add(new StepFeelings(
                        all.size() + 1,
                        step,
                        said(blueprint, step, persona),
                        recent.feeling(target),
                        recent.hasAny(target)));
            }
        }
        return all;
    }

    private static List<Said> said(Blueprint blueprint, Step step, Optional<PersonaId> only) {
        List<Said> said = new ArrayList<>();
        Optional<Emotion> everybody = step.experience().feels().everybody();
        if (blueprint.personas().isEmpty()) {
            everybody.ifPresent(emotion -> said.add(new Said(0, "", emotion.score())));
            return said;
        }
        for (int i = 0; i < blueprint.personas().size(); i++) {
            Persona persona = blueprint.personas().get(i);
            int place = i;
            if (only.isPresent() && !only.get().equals(persona.id())) {
                continue;
            }
            step.experience()
                    .feels()
                    .of(persona.id())
                    .ifPresent(emotion -> said.add(new Said(place, persona.title(), emotion.score())));
        }
        return said;
    }

    /** Whether at least {@value #MIN_ANSWERS} answers lie one point or more from what the map says of everybody in it. */
    boolean differs() {
        return answered.filter(answers -> answers.n() >= MIN_ANSWERS)
                .map(Feeling::mean)
                .filter(mean -> !said.isEmpty()
                        && said.stream().allMatch(one -> Math.abs(mean.doubleValue() - one.score()) >= 1))
                .isPresent();
    }
}
