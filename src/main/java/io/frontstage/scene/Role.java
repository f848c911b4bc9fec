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
    /** One point of a curve: the element is the id of its step, a space, and the id of its persona, which may be empty. */
    FEELING,
    /** The sign of a pain point on a card of its lane: the element is the pain point. */
    TAB,
    /** The number of hidden items: the element is the step whose table cell lists them, or a dash and the id of the stage. */
    MORE,
    /** The counts of a folded stage's contents. */
    COUNTS,
    /** A ring for the status of a Jira issue whose key is not drawn: the element is the key. */
    ISSUE_STATUS,
    MEASURE,
    /** A gap: the element is the name of its line in the list next to the drawing. */
    GAP,
    /** A day on which something was done: the element is the pain point or opportunity. */
    FIX,
    /** An arrow: the element is the ids of both ends, separated by a space. */
    ARROW,
    /** The number of a step, on the line that an arrow crosses there. */
    BADGE,
    LEGEND,
    /** A Jira issue: the group has one text, and its name is the key. */
    ISSUE,
    /** An address that the author wrote: the group's name is the URL. */
    LINK,
    /** No meaning: bands, rules, backgrounds. */
    DECORATION
}
