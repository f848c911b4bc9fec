package io.frontstage.blueprint;

import java.util.List;

/**
 * Whom and which path a thing is for, with what it inherits.
 *
 * @param personas only these; empty: all
 * @param paths only these paths; empty: all
 */
public record Audience(List<PersonaId> personas, List<String> paths) {

    public Audience {
        personas = List.copyOf(personas);
        paths = List.copyOf(paths);
    }

    /** For all, on every path. */
    public static final Audience ALL = new Audience(List.of(), List.of());
}
