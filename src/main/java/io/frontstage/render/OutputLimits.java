package io.frontstage.render;

/** Limits of the output for one map, whatever its file contains. What exceeds a limit is counted but not written. */
public final class OutputLimits {

    /**
     * Maximum length of a drawing as SVG, in characters (6 MiB); a map of 2,000 cards and 800 arrows has about 3.7
     * million.
     */
    public static final int DRAWING = 6 << 20;

    /** Maximum length of a page's HTML, in characters (8 MiB), including the drawing. */
    public static final int PAGE = 8 << 20;

    private OutputLimits() {}
}
