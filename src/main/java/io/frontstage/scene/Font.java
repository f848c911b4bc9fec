package io.frontstage.scene;

/** The fonts of a drawing: sizes in CSS pixels of one sans-serif family that is as wide as Arial, Helvetica and Liberation Sans. */
public enum Font {
    TITLE(20, true),
    STAGE(14, true),
    HEAD(13, true),
    LANE(13, true),
    BODY(13, false),
    STRONG(13, true),
    /** Pain points, delights, opportunities, thoughts. */
    NOTE(12, false),
    SMALL(11, false),
    SMALL_STRONG(11, true);

    /** The family, as written beside each text. */
    public static final String FAMILY = "Arial, Helvetica, 'Liberation Sans', sans-serif";

    private final int size;
    private final boolean bold;

    Font(int size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    public int size() {
        return size;
    }

    public boolean bold() {
        return bold;
    }

    /** From baseline to baseline. */
    public int lineHeight() {
        return Math.round(size * 1.4f);
    }

    /** From the top of a line to its baseline. */
    public int ascent() {
        return Math.round(size * 1.05f);
    }
}
