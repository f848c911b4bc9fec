package io.frontstage.blueprint;

import java.util.List;

/**
 * A moment in which the service does better than expected.
 *
 * @param id its id
 * @param title in a few words
 * @param about more
 * @param lane where it is felt
 * @param personas only for these; empty: as the step or stage
 * @param quotes the customer's words
 */
public record Delight(
        ElementId id, String title, About about, LaneId lane, List<PersonaId> personas, List<String> quotes)
        implements Item {

    public Delight {
        personas = List.copyOf(personas);
        quotes = List.copyOf(quotes);
    }
}
