package io.frontstage.scene;

/** What a group of shapes means. */
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
    MEASURE,
    ARROW,
    LEGEND,
    /** A Jira issue: one text, the group's name is the key. */
    ISSUE,
    /** An address that the author gave: the group's name is the URL. */
    LINK,
    /** Says nothing: bands, rules, grounds. */
    DECORATION
}
