package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.PerPersona;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The emotion curves of a map: one for each persona who feels something, or one for everybody if feelings are not given by persona. */
final class Curves {

    private record Curve(Optional<PersonaId> persona, String name) {}

    private final List<Curve> curves = new ArrayList<>();

    Curves(Blueprint blueprint, Labels labels) {
        boolean any = false;
        boolean apart = false;
        for (Step step : blueprint.steps()) {
            PerPersona<Emotion> feels = step.experience().feels();
            any |= !feels.isEmpty();
            apart |= !feels.byPersona().isEmpty();
        }
        if (apart) {
            for (Persona persona : blueprint.personas()) {
                Curve curve = new Curve(Optional.of(persona.id()), labels.persona(persona.id()));
                if (blueprint.steps().stream().anyMatch(step -> at(curve, step).isPresent())) {
                    curves.add(curve);
                }
            }
        } else if (any) {
            String name = blueprint.personas().size() == 1
                    ? labels.persona(blueprint.personas().get(0).id())
                    : labels.text("map.everybody");
            curves.add(new Curve(Optional.empty(), name));
        }
    }

    int size() {
        return curves.size();
    }

    String name(int curve) {
        return curves.get(curve).name;
    }

    /** The id of a curve's persona; empty: the curve is for everybody. */
    String id(int curve) {
        return curves.get(curve).persona.map(PersonaId::value).orElse("");
    }

    /** The curve of a persona; empty: the persona has none. */
    Optional<Integer> of(PersonaId persona) {
        for (int i = 0; i < curves.size(); i++) {
            if (curves.get(i).persona.filter(persona::equals).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether a step is for a curve's persona. */
    boolean lives(int curve, Step step) {
        return lives(curves.get(curve), step);
    }

    private static boolean lives(Curve curve, Step step) {
        List<PersonaId> only = step.audience().personas();
        return curve.persona.isEmpty()
                || only.isEmpty()
                || only.contains(curve.persona.get())
                || step.experience().feels().byPersona().containsKey(curve.persona.get());
    }

    /** The feeling of a curve at a step; empty: there is none. */
    Optional<Emotion> at(int curve, Step step) {
        return at(curves.get(curve), step);
    }

    private static Optional<Emotion> at(Curve curve, Step step) {
        PerPersona<Emotion> feels = step.experience().feels();
        if (curve.persona.isEmpty()) {
            return feels.everybody();
        }
        return lives(curve, step) ? feels.of(curve.persona.get()) : Optional.empty();
    }
}
