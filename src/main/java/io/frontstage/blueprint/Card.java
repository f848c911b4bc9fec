package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * One thing done in one lane at one step.
 *
 * @param id its id
 * @param does what is done
 * @param about more
 * @param by who does it, with what it takes over from its lane
 * @param with with which systems, likewise
 * @param personas only for these, with what it takes over from its lane; empty: as the step
 * @param timing how long and how dear
 * @param paths only on these paths; empty: as the step
 * @param owner who answers for it, with what it takes over from its step
 * @param failPoint whether it tends to go wrong here
 * @param span columns covered, from its step to the right; at least 1, and never past the last step
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
