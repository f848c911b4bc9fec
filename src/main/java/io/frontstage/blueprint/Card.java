package io.frontstage.blueprint;

import java.util.List;

/**
 * One thing done in one lane at one step.
 *
 * @param id its id
 * @param does what is done
 * @param about more
 * @param by who does it, with what it takes over from its lane
 * @param with with which systems, likewise
 * @param personas only for these; empty: as the step
 * @param timing how long and how dear
 * @param span columns covered, from its step to the right; at least 1, and never past the last step
 */
public record Card(
        ElementId id,
        String does,
        About about,
        List<String> by,
        List<String> with,
        List<PersonaId> personas,
        Timing timing,
        int span) {

    public Card {
        by = List.copyOf(by);
        with = List.copyOf(with);
        personas = List.copyOf(personas);
    }
}
