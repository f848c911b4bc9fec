package io.frontstage.definition;

import io.frontstage.source.SourceText;

/** Reads the definition language, version 1. Holds no state: one reader serves all threads. */
public final class DefinitionReader {

    /** Reads a definition; never throws, whatever the bytes are. */
    public ReadDefinition read(SourceText source) {
        throw new UnsupportedOperationException(source.name());
    }
}
