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
 * @param said the feelings on the map, one for each persona that has one
 * @param answered what customers answered lately; empty if there are too few answers
 * @param hasAnswers whether anybody answered lately
 */
record StepFeelings(int number, Step step, List<Said> said, Optional<Feeling> answered, boolean hasAnswers) {

    /** Minimum number of answers for reporting a difference from the map. */
    private static final int MIN_ANSWERS = 20;

    StepFeelings {
        said = List.copyOf(said);
    }

    /**
     * What the map says of a persona.
     *
     * @param persona the index of the persona on the map; 0 for all personas
     * @param name the persona's name; empty for all personas
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
     * @param persona the only persona whose feelings count; empty for all
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

    /**
     * Whether there are at least {@value #MIN_ANSWERS} answers and their mean differs by one point or more from each
     * feeling on the map.
     */
    boolean differs() {
        return answered.filter(answers -> answers.n() >= MIN_ANSWERS)
                .map(Feeling::mean)
                .filter(mean -> !said.isEmpty()
                        && said.stream().allMatch(one -> Math.abs(mean.doubleValue() - one.score()) >= 1))
                .isPresent();
    }
}
