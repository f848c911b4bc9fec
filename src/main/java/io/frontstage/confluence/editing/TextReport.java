package io.frontstage.confluence.editing;

/** What became of a text that was to be saved. */
public sealed interface TextReport {

    /**
     * The file says so now.
     *
     * @param state of the file
     */
    record Saved(String state) implements TextReport {}

    /**
     * Others changed the file meanwhile; nothing was written.
     *
     * @param text the newest text, lines ending in LF
     * @param state of the newest file
     */
    record Changed(String text, String state) implements TextReport {}
}
