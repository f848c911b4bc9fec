package io.frontstage.confluence.editing;

import io.frontstage.merge.MergeChunk;
import java.util.List;

/** The result of saving a text. */
public sealed interface TextReport {

    /**
     * The text is saved.
     *
     * @param state the new state of the file
     * @param text the saved text with lines ending in LF, including what others saved meanwhile
     */
    record Saved(String state, String text) implements TextReport {}

    /**
     * Others changed the same lines meanwhile; nothing was written.
     *
     * @param state the state of the newest file
     * @param text the newest text, lines ending in LF
     * @param pieces the merged text in chunks, with both versions of each conflict; empty if the text that the person
     *     began with is unknown
     */
    record Changed(String state, String text, List<MergeChunk> pieces) implements TextReport {
        public Changed {
            pieces = List.copyOf(pieces);
        }
    }
}
