package io.frontstage.blueprint;

/** What an arrow between two cards says. */
public enum ArrowKind {
    /** One head: a one-way exchange or dependency. */
    EXCHANGE,
    /** Two heads: both sides must agree. */
    AGREEMENT
}
