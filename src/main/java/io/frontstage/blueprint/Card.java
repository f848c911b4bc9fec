package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * One thing done in one lane at one step.
 *
 * @param id its id
 * @param does what is done
 * @param about its note, address and provenance
 * @param by who does it, including what it inherits from its lane
 * @param with the systems used, including what it inherits from its lane
 * @param personas only for these, including what it inherits from its lane; empty: as the step
 * @param timing how long it takes and what it costs
 * @param paths only on these paths; empty: as the step
 * @param owner who is responsible for it, including what it inherits from its step
 * @param failPoint whether it tends to go wrong
 * @param span the number of columns it covers, starting at its step; at least 1, and never past the last step
 */
public record Card(
        ElementId id,
        String does,
        About about,
        List<String> by,
        List<String> with,
        List<PersonaId> personas,
        List<String> paths,
        Optional<String> owner,
        boolean failPoint,
        Timing timing,
        int span) {

    public Card {
        by = List.copyOf(by);
        with = List.copyOf(with);
        personas = List.copyOf(personas);
        paths = List.copyOf(paths);
    }
}
