package io.frontstage.blueprint;

/** What a lane contains; lanes are drawn in this order from top to bottom. */
public enum LaneKind {
    /** What the customer sees and touches. */
    EVIDENCE,
    /** What the customer does. */
    CUSTOMER,
    /** What staff and systems do in the customer's sight. */
    FRONTSTAGE,
    /** What staff do out of the customer's sight. */
    BACKSTAGE,
    /** The processes and systems that make it possible. */
    SUPPORT
}
