package io.frontstage.render;

/** How much is written for one map, whatever its file says: what is past a limit is counted, and never made. */
public final class OutputLimits {

    /** Characters of a drawing as SVG (6 MiB); a map of 2,000 cards and 800 arrows has some 3.7 million. */
    public static final int DRAWING = 6 << 20;

    /** Characters of a page's HTML (8 MiB), the drawing among them. */
    public static final int PAGE = 8 << 20;

    private OutputLimits() {}
}
