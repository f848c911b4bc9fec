package io.frontstage.scene;

/** How a line is broken. */
public enum Dash {
    SOLID(0, 0),
    /** Long dashes: the line of interaction. */
    LONG(7, 4),
    /** What happens only on one path. */
    DASHED(4, 3),
    /** Rework. */
    SHORT(5, 3),
    /** Fine dots: the line of internal interaction, what is assumed or proposed, where nobody said how it felt. */
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
