package io.frontstage.definition;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Audience;
import io.frontstage.blueprint.Provenance;
import java.util.Optional;

/**
 * What holds for all in a thing that says nothing itself.
 *
 * @param about what a thing without words of its own says of itself
 * @param owner of the stage or step; a map's owner keeps the map and is not handed down
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
