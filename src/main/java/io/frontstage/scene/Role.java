package io.frontstage.scene;

/** The meaning of a group of shapes. */
public enum Role {
    HEADER,
    STAGE,
    STEP,
    LANE,
    /** One of the three lines. */
    SEPARATION_LINE,
    CARD,
    PAIN_POINT,
    DELIGHT,
    OPPORTUNITY,
    THOUGHT,
    EMOTION,
    /** One point of a curve: the element is the id of its step, a space, and the id of its persona; that may be empty. */
    FEELING,
    /** A pain's sign on a card of its lane: the element is the pain. */
    TAB,
    /** How many there are that are not shown: the element is the step, or with a dash before it the stage, whose table cell has them. */
    MORE,
    /** Figures of what a folded stage has. */
    COUNTS,
    /** A ring for the status of a Jira issue whose key is not drawn: the element is the key. */
    ISSUE_STATUS,
    MEASURE,
    /** A gap: the element is the name of its line in the list beside the drawing. */
    GAP,
    /** A day on which something was done: the element is the pain or opportunity. */
    FIX,
    /** The element is the ids of what it joins, with a space between. */
    ARROW,
    /** The number of a step on the line that an arrow crosses there. */
    BADGE,
    LEGEND,
    /** A Jira issue: one text, the group's name is the key. */
    ISSUE,
    /** An address that the author gave: the group's name is the URL. */
    LINK,
    /** No meaning: bands, rules, grounds. */
    DECORATION
}
