package io.frontstage.definition.change;

import io.frontstage.source.SourceText;
import java.util.Optional;

/** Reads the map in a text; empty if the text has errors. */
interface MapReader {

    Optional<LocatedMap> read(SourceText text);
}
