package io.frontstage.layout;

/** A side of a box, where an arrow leaves or arrives. */
enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM;

    /** Whether it is the left or right side, where arrows lead into a gutter. */
    boolean isLateral() {
        return this == LEFT || this == RIGHT;
    }
}
