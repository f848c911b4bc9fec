package io.frontstage.render.view;

import io.frontstage.blueprint.PersonaId;
import java.util.List;
import java.util.Optional;

/**
 * What a filter needs to know of one thing on a map.
 *
 * @param id its id
 * @param kind {@code stage}, {@code step}, {@code card}, {@code need}, {@code pain}, {@code delight} or {@code opportunity}
 * @param title its first text
 * @param step the id of its step; empty if it belongs to the whole stage
 * @param stage the id of its stage; empty if it belongs to a persona
 * @param personas its own personas, or else those of its step or stage; empty for all
 * @param owner its own owner, or else that of its step or stage
 * @param severity of a pain, as a definition writes it
 * @param isFixed whether it is a pain that is fixed
 * @param solves the ids of the open pains that an opportunity solves
 * @param text its other texts
 */
public record FilterableThing(
        String id,
        String kind,
        String title,
        Optional<String> step,
        Optional<String> stage,
        List<PersonaId> personas,
        Optional<String> owner,
        Optional<String> severity,
        boolean isFixed,
        List<String> solves,
        String text) {

    public FilterableThing {
        personas = List.copyOf(personas);
        solves = List.copyOf(solves);
    }
}
