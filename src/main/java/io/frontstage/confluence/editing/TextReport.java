package io.frontstage.confluence.editing;

import io.frontstage.merge.MergeChunk;
import java.util.List;

/** What became of a text that was to be saved. */
public sealed interface TextReport {

    /**
     * The file says so now.
     *
     * @param state of the file
     * @param text what it says, lines ending in LF: with what others saved meanwhile
     */
    record Saved(String state, String text) implements TextReport {}

    /**
     * Others changed the same meanwhile; nothing was written.
     *
     * @param state of the newest file
     * @param text the newest text, lines ending in LF
     * @param pieces both texts, side by side where they must be chosen from; none if it is not known what the person began with
     */
    record Changed(String state, String text, List<MergeChunk> pieces) implements TextReport {
        public Changed {
            pieces = List.copyOf(pieces);
        }
    }
}
