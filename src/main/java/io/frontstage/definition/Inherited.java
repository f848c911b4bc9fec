package io.frontstage.definition;

import io.frontstage.blueprint.Audience;
import io.frontstage.blueprint.Provenance;
import java.util.Optional;

/**
 * What holds for all in a thing that says nothing itself.
 *
 * @param owner of the stage or step; a map's owner keeps the map and is not handed down
 */
record Inherited(Provenance provenance, Audience audience, Optional<String> owner) {

    static final Inherited NOTHING = new Inherited(Provenance.NONE, Audience.ALL, Optional.empty());
}
