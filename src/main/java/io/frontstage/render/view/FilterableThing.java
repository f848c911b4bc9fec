package io.frontstage.render.view;

import io.frontstage.blueprint.PersonaId;
import java.util.List;
import java.util.Optional;

/**
 * What a filter asks of one thing of a map.
 *
 * @param id its id
 * @param kind {@code stage}, {@code step}, {@code card}, {@code need}, {@code pain}, {@code delight} or {@code opportunity}
 * @param title its first text
 * @param step the id of its step; empty: it is the stage's as a whole
 * @param stage the id of its stage; empty: it is a persona's
 * @param personas only for these: its own, else its step's, else its stage's; empty: all
 * @param owner who answers for it: its own, else its step's, else its stage's
 * @param severity of a pain, as a definition writes it
 * @param isFixed whether it is a pain that is fixed
 * @param solves of an opportunity: the ids of the open pains that it solves
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
