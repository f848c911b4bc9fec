package io.frontstage.blueprint;

import java.util.Optional;

/**
 * How, whence and when a statement is known; inherited as one, from the map down.
 *
 * @param basis how far it can be relied on; absent: nothing is said
 * @param source whence it is known
 * @param asOf when it was known
 */
public record Provenance(Optional<Basis> basis, Optional<String> source, Optional<PartialDate> asOf) {

    /** Nothing is said. */
    public static final Provenance NONE = new Provenance(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return equals(NONE);
    }
}
