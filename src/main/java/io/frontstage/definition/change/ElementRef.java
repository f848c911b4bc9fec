package io.frontstage.definition.change;

import java.util.Objects;

/**
 * The name of an element on a map. Stages have a name space of their own; steps and everything in them share one.
 *
 * @param kind what it is
 * @param id its id on the map as it is now, written or derived from its title
 */
public record ElementRef(ElementKind kind, String id) {

    public ElementRef {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }
}
