package io.frontstage.blueprint;

import java.net.URI;
import java.util.Optional;

/**
 * What any element can have in addition to its title.
 *
 * @param note a remark
 * @param url an address with the scheme http or https
 * @param provenance how it is known, including inherited values
 */
public record About(Optional<String> note, Optional<URI> url, Provenance provenance) {

    /** No note, address or provenance. */
    public static final About NOTHING = new About(Optional.empty(), Optional.empty(), Provenance.NONE);
}
