package io.frontstage.merge;

/** A part of a merged text: whole lines, each with its line break. */
public sealed interface MergeChunk {

    /** What both agree on, or one of them wrote where the other changed nothing. */
    record Agreed(String text) implements MergeChunk {}

    /**
     * What both changed, and not alike: a person must choose.
     *
     * @param base what stood there
     * @param mine what the one wrote
     * @param theirs what the other wrote
     */
    record Choice(String base, String mine, String theirs) implements MergeChunk {}
}
