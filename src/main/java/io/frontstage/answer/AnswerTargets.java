package io.frontstage.answer;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that answers of a map can be about, looked up by the names in an answer file. Equal places and metrics are the same object.
 */
public final class AnswerTargets {

    /** The result for a title that two steps or two stages share. */
    public static final MeasurePlace AMBIGUOUS = new MeasurePlace(MeasurePlace.Kind.MAP, "", "");

    private final MeasurePlace map;
    private final List<MeasurePlace> places = new ArrayList<>();
    private final List<MeasureTarget> metrics = new ArrayList<>();
    private final List<MeasureTarget> feelings = new ArrayList<>();
    private final Map<String, MeasurePlace> steps = new HashMap<>();
    private final Map<String, MeasurePlace> stages = new HashMap<>();
    private final Map<MeasurePlace, Map<String, MeasureTarget>> byName = new HashMap<>();
    private final Map<String, Optional<PersonaId>> personas = new HashMap<>();

    public AnswerTargets(Blueprint blueprint) {
        map = new MeasurePlace(MeasurePlace.Kind.MAP, "map", blueprint.info().title());
        enter(map, blueprint.metrics());
        Map<String, MeasurePlace> stepTitles = new HashMap<>();
        Map<String, MeasurePlace> stageTitles = new HashMap<>();
        for (Stage stage : blueprint.stages()) {
            MeasurePlace atStage =
                    new MeasurePlace(MeasurePlace.Kind.STAGE, stage.id().value(), stage.title());
            enter(atStage, stage.metrics());
            stages.put(atStage.id(), atStage);
            stageTitles.merge(atStage.title(), atStage, (one, other) -> AMBIGUOUS);
            for (Step step : stage.steps()) {
                MeasurePlace atStep =
                        new MeasurePlace(MeasurePlace.Kind.STEP, step.id().value(), step.title());
                enter(atStep, step.metrics());
                MeasureTarget feeling = new MeasureTarget(atStep, Optional.empty());
                feelings.add(feeling);
                byName.get(atStep).put(MeasureTarget.FEELS, feeling);
                steps.put(atStep.id(), atStep);
                stepTitles.merge(atStep.title(), atStep, (one, other) -> AMBIGUOUS);
            }
        }
        stepTitles.forEach(steps::putIfAbsent);
        stageTitles.forEach(stages::putIfAbsent);
        for (Persona persona : blueprint.personas()) {
            personas.putIfAbsent(persona.title(), Optional.of(persona.id()));
        }
        blueprint.personas().forEach(persona -> personas.put(persona.id().value(), Optional.of(persona.id())));
    }

    private void enter(MeasurePlace place, List<Metric> written) {
        Map<String, MeasureTarget> named = new HashMap<>();
        for (Metric metric : written) {
            MeasureTarget target = new MeasureTarget(place, Optional.of(metric));
            metrics.add(target);
            named.putIfAbsent(key(metric.name()), target);
        }
        byName.put(place, named);
        places.add(place);
    }

    /** The map, then each stage and its steps, from left to right. */
    public List<MeasurePlace> places() {
        return List.copyOf(places);
    }

    /** All metrics: of the map, then of each stage and its steps, from left to right. */
    public List<MeasureTarget> metrics() {
        return List.copyOf(metrics);
    }

    /** The feelings of all steps, from left to right. */
    public List<MeasureTarget> feelings() {
        return List.copyOf(feelings);
    }

    /**
     * The place that a text names: the map if the text is empty; {@link #AMBIGUOUS} if two places have the title; empty if there is none.
     */
    public Optional<MeasurePlace> place(String text) {
        if (text.isEmpty()) {
            return Optional.of(map);
        }
        MeasurePlace step = steps.get(text);
        return Optional.ofNullable(step == null ? stages.get(text) : step);
    }

    /** The metric with this name that belongs to exactly this place, ignoring case. */
    public Optional<MeasureTarget> metric(MeasurePlace place, String name) {
        return Optional.ofNullable(byName.get(place).get(key(name)));
    }

    /** The persona with this id or title; empty if there is none. */
    public Optional<PersonaId> persona(String text) {
        return personas.getOrDefault(text, Optional.empty());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
