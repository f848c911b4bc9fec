package io.frontstage.definition.change;

import java.util.Objects;

/**
 * Names an element on a map. Stages have ids of their own, steps and all in them share theirs.
 *
 * @param kind what it is
 * @param id its id as the map has it now, written or made from its title
 */
public record ElementRef(ElementKind kind, String id) {

    public ElementRef {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }
}
