package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * A person for whom the service is run.
 *
 * @param id its id
 * @param title name and role, such as {@code Dana, the commuter}
 * @param about its note, address and provenance
 * @param goal what they want
 * @param quotes what they said
 * @param needs what they need from the service
 */
public record Persona(
        PersonaId id, String title, About about, Optional<String> goal, List<String> quotes, Needs needs) {

    public Persona {
        quotes = List.copyOf(quotes);
    }
}
