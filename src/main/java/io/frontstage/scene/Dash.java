package io.frontstage.scene;

/** The dash pattern of a line. */
public enum Dash {
    SOLID(0, 0),
    /** Long dashes: the line of interaction. */
    LONG(7, 4),
    /** What only some paths lead through, what was removed or moved away, and targets. */
    DASHED(4, 3),
    /** Rework: arrows back to an earlier step. */
    SHORT(5, 3),
    /** Fine dots: the line of internal interaction, what is assumed or proposed, and steps without a feeling. */
    DOTTED(2, 3);

    private final int drawn;
    private final int left;

    Dash(int drawn, int left) {
        this.drawn = drawn;
        this.left = left;
    }

    /** The length of each dash in CSS pixels; 0 for a solid line. */
    public int drawn() {
        return drawn;
    }

    /** The length of each gap in CSS pixels. */
    public int left() {
        return left;
    }
}
