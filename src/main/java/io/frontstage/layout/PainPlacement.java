package io.frontstage.layout;

/** Where pains and opportunities stand. */
public enum PainPlacement {
    /** In a row of their own, below the feelings. */
    ROW,
    /** In the lane and below the cards that they are about. */
    CARDS
}
