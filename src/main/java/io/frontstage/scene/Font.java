package io.frontstage.scene;

/** The fonts of a drawing: sizes in CSS pixels of one sans-serif family that has the widths of Arial, Helvetica and Liberation Sans. */
public enum Font {
    TITLE(20, 28, Style.BOLD),
    STAGE(14, 18, Style.BOLD),
    /** The name of a stage that is too narrow for the usual size. */
    STAGE_NARROW(10, 12, Style.BOLD),
    LANE(13, 17, Style.BOLD),
    BODY(13, 17, Style.PLAIN),
    STRONG(13, 17, Style.BOLD),
    /** Tiles and evidence: pains, delights, opportunities. */
    TILE(13, 16, Style.PLAIN),
    TILE_STRONG(13, 16, Style.BOLD),
    /** Thoughts and quotes. */
    THOUGHT(12, 15, Style.ITALIC),
    NOTE(12, 15, Style.PLAIN),
    /** Texts in a folded column. */
    FOLDED(12, 14, Style.BOLD),
    FOLDED_PAIN(12, 14, Style.PLAIN),
    FOLDED_NARROW(11, 13, Style.BOLD),
    LANE_FOLDED(11.5, 14, Style.BOLD),
    /** A word next to a point of a curve, outlined in the background colour. */
    FEELING(11.5, 14, Style.HALO),
    SMALL(11, 14, Style.PLAIN),
    SMALL_STRONG(11, 14, Style.BOLD),
    SMALL_ITALIC(11, 14, Style.ITALIC),
    /** Counts in folded columns, letters in rings, initials: the smallest size. */
    COUNT(10, 12, Style.BOLD);

    private enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        HALO
    }

    /** The font family, as written with each text. */
    public static final String FAMILY = "Arial, Helvetica, 'Liberation Sans', sans-serif";

    /** The width of the outline around a text that has one, in CSS pixels on each side. */
    public static final double RIM = 1.8;

    private final double size;
    private final int lineHeight;
    private final Style style;

    Font(double size, int lineHeight, Style style) {
        this.size = size;
        this.lineHeight = lineHeight;
        this.style = style;
    }

    public double size() {
        return size;
    }

    public boolean bold() {
        return style == Style.BOLD || style == Style.HALO;
    }

    public boolean italic() {
        return style == Style.ITALIC;
    }

    /** Whether text is outlined in the background colour, so that it can be read over lines. */
    public boolean halo() {
        return style == Style.HALO;
    }

    /** The distance from baseline to baseline, in CSS pixels. */
    public int lineHeight() {
        return lineHeight;
    }

    /** The distance from the top of a line to its baseline, in whole pixels. */
    public int ascent() {
        return (int) Math.round((lineHeight - size) / 2 + size * 0.86);
    }
}
