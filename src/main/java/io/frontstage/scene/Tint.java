package io.frontstage.scene;

/**
 * The colours by name, with the light palette. A style sheet may replace each by a token and give it a dark twin.
 *
 * <p>Texts on their grounds reach a contrast of 4.5 : 1, signs and borders that carry a meaning 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
 * What only divides or calms (grounds, bands, rules) is held to neither.
 */
public enum Tint {
    NONE("none"),

    /** The ground of the page; also behind the labels of arrows. */
    GROUND("#ffffff"),
    /** The ground of what stands back: stage rows, experience rows, the header. */
    SUNKEN("#f7f8f9"),
    /** Thin rules between rows and columns. */
    RULE("#dcdfe4"),
    /** What is written. */
    TEXT("#172b4d"),
    /** What is written small, on any ground. */
    TEXT_SUBTLE("#44546f"),
    /** Issue keys and addresses, on any ground. */
    LINK("#0055cc"),

    /** The ground of a stage's title. */
    STAGE("#e9edf3"),
    STAGE_TEXT("#172b4d"),
    /** The disc behind a step's number, and the number in it. */
    NUMBER("#44546f"),
    NUMBER_TEXT("#ffffff"),
    /** A channel's chip: ground, border and text. */
    CHIP("#ffffff"),
    CHIP_EDGE("#8590a2"),
    CHIP_TEXT("#44546f"),
    /** The star and word of a moment of truth. */
    MOMENT("#943d73"),
    /** The path or the persona that a step is for: ground and text. */
    AUDIENCE("#f3f0ff"),
    AUDIENCE_TEXT("#5e4db2"),
    /** What is late: a review, a due date. */
    OVERDUE("#ae2e24"),
    /** The three lines of a blueprint and their names. */
    SEPARATION("#44546f"),

    /** Each kind of lane: the band of the row, the ground and border of a card, the name of the lane and its bar. */
    EVIDENCE_BAND("#fcfbf9"),
    EVIDENCE_CARD("#f3efe8"),
    EVIDENCE_EDGE("#93866f"),
    EVIDENCE_INK("#5f5443"),
    CUSTOMER_BAND("#f8fbff"),
    CUSTOMER_CARD("#e3eefc"),
    CUSTOMER_EDGE("#4c86d6"),
    CUSTOMER_INK("#0a4a9e"),
    FRONTSTAGE_BAND("#f7fcfb"),
    FRONTSTAGE_CARD("#dcf2ee"),
    FRONTSTAGE_EDGE("#2c8f83"),
    FRONTSTAGE_INK("#0d5c54"),
    BACKSTAGE_BAND("#fbfaff"),
    BACKSTAGE_CARD("#ebe7fb"),
    BACKSTAGE_EDGE("#8270db"),
    BACKSTAGE_INK("#4c3ba5"),
    SUPPORT_BAND("#f9fafb"),
    SUPPORT_CARD("#e6eaf0"),
    SUPPORT_EDGE("#6f7f95"),
    SUPPORT_INK("#3c4a60"),

    /** A pain point: ground, the word, and by severity its bar and sign. */
    PAIN("#fff2ef"),
    PAIN_TEXT("#9f2318"),
    PAIN_LOW("#c46a3c"),
    PAIN_MEDIUM("#cc4f2e"),
    PAIN_HIGH("#c9372c"),
    PAIN_CRITICAL("#8c1610"),
    /** A pain point that is gone: ground, word and bar. */
    FIXED("#f4f5f7"),
    FIXED_TEXT("#44546f"),
    FIXED_BAR("#768399"),
    /** An opportunity: ground, the word, its bar and sign. */
    OPPORTUNITY("#fff8e3"),
    OPPORTUNITY_TEXT("#7a4f00"),
    OPPORTUNITY_BAR("#a87100"),
    /** A moment of delight: ground, the word, its bar and sign. */
    DELIGHT("#eaf7ef"),
    DELIGHT_TEXT("#1c6444"),
    DELIGHT_BAR("#22845a"),

    /** A thought, expectation or quote: ground and border. */
    THOUGHT("#ffffff"),
    THOUGHT_EDGE("#8590a2"),
    /** The zero line and the other lines behind the curves, the grounds above and below zero. */
    EMOTION_ZERO("#b3b9c4"),
    EMOTION_GRID("#e6e8ec"),
    EMOTION_GOOD("#f3faf5"),
    EMOTION_BAD("#fdf6f4"),
    /** The faces that name the levels. */
    FACE("#626f86"),
    /** The personas' curves, in order, then from the start again with another mark. */
    PERSONA_1("#1868db"),
    PERSONA_2("#b0417f"),
    PERSONA_3("#1f7f6c"),
    PERSONA_4("#a65708"),
    PERSONA_5("#6b52c8"),
    /** How the staff feel. */
    STAFF("#5e4db2"),

    /** An arrow from left to right or between lanes, and its label. */
    ARROW("#44546f"),
    /** An arrow back to an earlier step. */
    REWORK("#b0390e");

    private final String light;

    Tint(String light) {
        this.light = light;
    }

    /** The colour in the light palette: {@code #rrggbb}, or {@code none}. */
    public String light() {
        return light;
    }
}
