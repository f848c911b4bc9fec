package io.frontstage.blueprint;

/** The meaning of an arrow between two cards. */
public enum ArrowKind {
    /** One head: a one-way exchange or dependency. */
    EXCHANGE,
    /** Two heads: both sides must agree. */
    AGREEMENT
}
