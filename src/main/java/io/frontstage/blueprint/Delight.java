package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * A moment in which the service does better than expected.
 *
 * @param id its id
 * @param title what it is, in a few words
 * @param about its note, address and provenance
 * @param lane where it is felt
 * @param personas only for these; empty: as the step or stage
 * @param at the card at which it is felt; its lane is the delight's
 * @param quotes what customers said
 */
public record Delight(
        ElementId id,
        String title,
        About about,
        LaneId lane,
        List<PersonaId> personas,
        Optional<ElementId> at,
        List<String> quotes)
        implements Item {

    public Delight {
        personas = List.copyOf(personas);
        quotes = List.copyOf(quotes);
    }
}
