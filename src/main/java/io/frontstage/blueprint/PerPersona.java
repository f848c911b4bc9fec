package io.frontstage.blueprint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something said once for everybody, or persona by persona.
 *
 * @param everybody what holds for all, if it is said so
 * @param byPersona what holds for one persona, in the order written
 * @param <T> what is said
 */
public record PerPersona<T>(Optional<T> everybody, Map<PersonaId, T> byPersona) {

    public PerPersona {
        byPersona = Collections.unmodifiableMap(new LinkedHashMap<>(byPersona));
    }

    /** Nothing is said. */
    public static <T> PerPersona<T> none() {
        return new PerPersona<>(Optional.empty(), Map.of());
    }

    public boolean isEmpty() {
        return everybody.isEmpty() && byPersona.isEmpty();
    }

    /** What holds for one persona: its own, else what is said for everybody. */
    public Optional<T> of(PersonaId persona) {
        T own = byPersona.get(persona);
        return own == null ? everybody : Optional.of(own);
    }
}
