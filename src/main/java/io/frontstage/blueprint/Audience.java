package io.frontstage.blueprint;

import java.util.List;

/**
 * The personas and paths that an element is for, including inherited ones.
 *
 * @param personas only these personas; empty: all
 * @param paths only these paths; empty: all
 */
public record Audience(List<PersonaId> personas, List<String> paths) {

    public Audience {
        personas = List.copyOf(personas);
        paths = List.copyOf(paths);
    }

    /** All personas, all paths. */
    public static final Audience ALL = new Audience(List.of(), List.of());
}
