package io.frontstage.scene;

/** How a line is broken. */
public enum Dash {
    SOLID(0, 0),
    /** Long dashes: the three lines of a blueprint, rework. */
    DASHED(6, 4),
    /** Fine dots: what is assumed or proposed. */
    DOTTED(2, 3);

    private final int drawn;
    private final int left;

    Dash(int drawn, int left) {
        this.drawn = drawn;
        this.left = left;
    }

    /** How long each piece is, in CSS pixels; 0: the line is not broken. */
    public int drawn() {
        return drawn;
    }

    /** How long each gap is, in CSS pixels. */
    public int left() {
        return left;
    }
}
