package io.frontstage.check;

import io.frontstage.blueprint.LaneKind;
import java.util.Optional;
import java.util.Set;

/**
 * What is at one end of an arrow.
 *
 * @param kind the kind of its lane; empty: it is not on the map
 * @param title the title of its card or step
 * @param roles who acts there, in the order written; empty: not stated
 */
record ConnectedElement(Optional<LaneKind> kind, String title, Set<String> roles) {}
