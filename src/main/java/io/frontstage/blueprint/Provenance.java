package io.frontstage.blueprint;

import java.util.Optional;

/**
 * How, from where and when a statement is known; inherited as a whole, from the map downwards.
 *
 * @param basis how reliable it is, if stated
 * @param source where it is known from
 * @param asOf when it was known
 */
public record Provenance(Optional<Basis> basis, Optional<String> source, Optional<PartialDate> asOf) {

    /** No provenance is given. */
    public static final Provenance NONE = new Provenance(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return equals(NONE);
    }
}
