package io.frontstage.layout;

/** A side of a box, where an arrow leaves or arrives. */
enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM;

    /** Whether an arrow there leads into a channel between columns. */
    boolean isLateral() {
        return this == LEFT || this == RIGHT;
    }
}
