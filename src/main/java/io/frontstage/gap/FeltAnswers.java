package io.frontstage.gap;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.PersonaId;
import java.util.Map;
import java.util.Optional;

/** How customers said they felt in the last 90 days, by step and persona. */
public record FeltAnswers(Map<ElementId, Map<PersonaId, Figure>> bySteps) {

    /**
     * The answers of a persona at a step.
     *
     * @param mean -2 to +2
     * @param count the number of answers
     */
    public record Figure(double mean, int count) {}

    public FeltAnswers {
        bySteps = Map.copyOf(bySteps);
    }

    /** Nobody was asked. */
    public static final FeltAnswers NONE = new FeltAnswers(Map.of());

    public Optional<Figure> of(ElementId step, PersonaId persona) {
        return Optional.ofNullable(bySteps.getOrDefault(step, Map.of()).get(persona));
    }
}
