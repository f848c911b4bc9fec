package io.frontstage.blueprint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A value for everybody, values by persona, or both.
 *
 * @param everybody the value for everybody, if there is one
 * @param byPersona the values by persona, in the order written
 * @param <T> the type of the value
 */
public record PerPersona<T>(Optional<T> everybody, Map<PersonaId, T> byPersona) {

    public PerPersona {
        byPersona = Collections.unmodifiableMap(new LinkedHashMap<>(byPersona));
    }

    /** No value. */
    public static <T> PerPersona<T> none() {
        return new PerPersona<>(Optional.empty(), Map.of());
    }

    public boolean isEmpty() {
        return everybody.isEmpty() && byPersona.isEmpty();
    }

    /** The value for one persona: its own, else the one for everybody. */
    public Optional<T> of(PersonaId persona) {
        T own = byPersona.get(persona);
        return own == null ? everybody : Optional.of(own);
    }
}
