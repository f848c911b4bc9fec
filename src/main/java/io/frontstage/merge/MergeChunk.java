package io.frontstage.merge;

/** A part of a merged text: whole lines, each with its line break. */
public sealed interface MergeChunk {

    /** Lines that both agree on, or that only one of them changed. */
    record Agreed(String text) implements MergeChunk {}

    /**
     * Lines that both changed differently, so that a person must choose.
     *
     * @param base the original lines
     * @param mine one person's lines
     * @param theirs the other person's lines
     */
    record Choice(String base, String mine, String theirs) implements MergeChunk {}
}
