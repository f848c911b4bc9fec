package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * Something that customers need or expect, and what is known about it.
 *
 * @param id its id
 * @param title what they need or expect
 * @param about its note, address and provenance
 * @param personas only for these; empty: as the persona, stage or step that has it
 * @param met whether the service meets it, in the author's judgement; absent: unknown
 * @param metBy what meets it or is meant to: elements and cells
 */
public record Need(
        ElementId id, String title, About about, List<PersonaId> personas, Optional<Met> met, List<ArrowEnd> metBy) {

    public Need {
        personas = List.copyOf(personas);
        metBy = List.copyOf(metBy);
    }
}
