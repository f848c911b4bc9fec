package io.frontstage.definition;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Audience;
import io.frontstage.blueprint.Provenance;
import java.util.Optional;

/**
 * What the contents of a thing inherit unless they have values of their own.
 *
 * @param about the inherited note, address and provenance
 * @param owner the owner of the stage or step; a map's owner maintains the map and is not inherited
 */
record Inherited(About about, Audience audience, Optional<String> owner) {

    static final Inherited NOTHING = new Inherited(Provenance.NONE, Audience.ALL, Optional.empty());

    Inherited(Provenance provenance, Audience audience, Optional<String> owner) {
        this(
                provenance.isEmpty() ? About.NOTHING : new About(Optional.empty(), Optional.empty(), provenance),
                audience,
                owner);
    }

    Provenance provenance() {
        return about.provenance();
    }
}
