package io.frontstage.definition.arrange;

import java.util.Objects;

/**
 * Names a thing on a map. Stages have ids of their own, steps and all in them share theirs.
 *
 * @param kind what it is
 * @param id its id as the map has it now, written or made from its title
 */
public record ThingRef(ThingKind kind, String id) {

    public ThingRef {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }
}
