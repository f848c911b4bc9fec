package io.frontstage.merge;

import java.util.List;

/** What two changes of a text come to. */
public sealed interface Merged {

    /**
     * Both changes are in it, and nothing else.
     *
     * @param text the whole
     */
    record Whole(String text) implements Merged {}

    /**
     * Some of it must be chosen.
     *
     * @param pieces in their order; at least one is a {@link MergeChunk.Choice}
     */
    record Open(List<MergeChunk> pieces) implements Merged {
        public Open {
            pieces = List.copyOf(pieces);
        }
    }
}
