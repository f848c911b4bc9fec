package io.frontstage.measure;

import io.frontstage.answer.AnswerTargets;
import io.frontstage.answer.Answers;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.SurveyAnswer;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.PersonaId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All figures of a map.
 *
 * @param metrics those of the map, then those of each stage and its steps, from left to right
 * @param feelings the answered feelings of the steps that have answers, from left to right
 */
public record MapMeasures(List<Measure> metrics, List<Measure> feelings) {

    /** No figures. */
    public static final MapMeasures NONE = new MapMeasures(List.of(), List.of());

    public MapMeasures {
        metrics = List.copyOf(metrics);
        feelings = List.copyOf(feelings);
    }

    /**
     * Calculates the figures.
     *
     * @param persona only this persona's answers count, if that may be shown; empty: all answers
     */
    public static MapMeasures of(Blueprint blueprint, Answers answers, Optional<PersonaId> persona) {
        Map<Key, List<SurveyAnswer>> byTarget = new HashMap<>();
        for (SurveyAnswer answer : answers.answers()) {
            byTarget.computeIfAbsent(Key.of(answer.target()), target -> new ArrayList<>())
                    .add(answer);
        }
        AnswerTargets targets = new AnswerTargets(blueprint);
        List<Measure> metrics = new ArrayList<>();
        for (MeasureTarget target : targets.metrics()) {
            metrics.add(new Line(target, byTarget.getOrDefault(Key.of(target), List.of()), persona).measure());
        }
        List<Measure> feelings = new ArrayList<>();
        for (MeasureTarget target : targets.feelings()) {
            List<SurveyAnswer> given = byTarget.getOrDefault(Key.of(target), List.of());
            if (!given.isEmpty()) {
                feelings.add(new Line(target, given, persona).measure());
            }
        }
        return new MapMeasures(metrics, feelings);
    }

    /** Identifies a metric or feeling; faster to compare than the complete target. */
    record Key(io.frontstage.answer.MeasurePlace.Kind kind, String id, String name) {
        static Key of(MeasureTarget target) {
            return new Key(target.place().kind(), target.place().id(), target.isFeeling() ? "" : target.name());
        }
    }
}
