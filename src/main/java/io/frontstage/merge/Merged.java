package io.frontstage.merge;

import java.util.List;

/** The result of merging two changes of a text. */
public sealed interface Merged {

    /**
     * Both changes were merged.
     *
     * @param text the merged text
     */
    record Whole(String text) implements Merged {}

    /**
     * A person must choose between some lines.
     *
     * @param pieces in their order; at least one is a {@link MergeChunk.Choice}
     */
    record Open(List<MergeChunk> pieces) implements Merged {
        public Open {
            pieces = List.copyOf(pieces);
        }
    }
}
