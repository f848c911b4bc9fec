package io.frontstage.scene;

/**
 * The named colours, with the light palette. A style sheet may replace each by a token and give it a dark variant.
 *
 * <p>Texts have a contrast of at least 4.5 : 1 to their background, signs with a meaning of their own 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
 * These limits do not apply to what only separates or decorates (backgrounds, edges, rules).
 */
public enum Tint {
    NONE("none"),
    /** The background of the page; also behind the labels of arrows. */
    GROUND("#ffffff"),
    /** The background of lanes that the customer does not see. */
    SUNKEN("#faf9fd"),
    /** The background of a lane's row: of one that the customer sees, and of one that the customer does not see. */
    LANE_BAND("#ffffff"),
    SUNKEN_BAND("#faf9fd"),
    /** Thin rules between rows. */
    RULE("#e4e7ec"),
    /** The track of a bar. */
    TRACK("#dfe3ea"),
    /** Text. */
    TEXT("#172b4d"),
    /** Small text, on any background. */
    TEXT_SUBTLE("#505f79"),
    /** Issue keys and addresses, on any background. */
    LINK("#0055cc"),
    /** The background of a stage's head. */
    STAGE("#eceff4"),
    STAGE_TEXT("#172b4d"),
    /** The disc behind a step's number, and the number in it. */
    NUMBER("#0a4a9e"),
    NUMBER_TEXT("#ffffff"),
    /** A channel's chip: background, border and text. */
    CHIP("#ffffff"),
    CHIP_EDGE("#8590a2"),
    CHIP_TEXT("#44546f"),
    /** The star of a moment of truth. */
    MOMENT("#943d73"),
    /** How long a wait is. */
    WAIT("#974f0c"),
    /** The path or the persona that a step is for. */
    AUDIENCE_TEXT("#5e4db2"),
    /** What is overdue, such as a review or a due date, and what tends to go wrong. */
    OVERDUE("#ae2e24"),
    /** Each kind of lane: the background and border of a card, the name of the lane, its bar, the tile of a folded cell. */
    EVIDENCE_CARD("#f7f4ee"),
    EVIDENCE_EDGE("#e6dfd1"),
    EVIDENCE_INK("#5f5443"),
    EVIDENCE_BAR("#b8a98c"),
    EVIDENCE_MID("#d9cfbd"),
    CUSTOMER_CARD("#eaf2fd"),
    CUSTOMER_EDGE("#b9d3f6"),
    CUSTOMER_INK("#0a4a9e"),
    CUSTOMER_BAR("#4c86d6"),
    CUSTOMER_MID("#a9c8f2"),
    FRONTSTAGE_CARD("#e3f5f1"),
    FRONTSTAGE_EDGE("#b2ddd5"),
    FRONTSTAGE_INK("#0d5c54"),
    FRONTSTAGE_BAR("#2c8f83"),
    FRONTSTAGE_MID("#a3d9cf"),
    BACKSTAGE_CARD("#eeebfb"),
    BACKSTAGE_EDGE("#cfc7f3"),
    BACKSTAGE_INK("#4c3ba5"),
    BACKSTAGE_BAR("#8270db"),
    BACKSTAGE_MID("#c5bdf0"),
    SUPPORT_CARD("#edf0f4"),
    SUPPORT_EDGE("#ccd3dd"),
    SUPPORT_INK("#3c4a60"),
    SUPPORT_BAR("#6f7f95"),
    SUPPORT_MID("#c3cbd6"),
    /** The background and text of a warning notice. */
    PAIN("#fff2ef"),
    PAIN_TEXT("#9f2318"),
    /** A pain by its severity: background, border, words and signs. */
    PAIN_LOW("#ffffff"),
    PAIN_LOW_EDGE("#f0bfb4"),
    PAIN_LOW_TEXT("#8a2f22"),
    PAIN_MEDIUM("#fde4de"),
    PAIN_MEDIUM_EDGE("#f6c9be"),
    PAIN_MEDIUM_TEXT("#7a1f14"),
    PAIN_HIGH("#f7b9ad"),
    PAIN_HIGH_EDGE("#ef9d8d"),
    PAIN_HIGH_TEXT("#5d0f08"),
    PAIN_CRITICAL("#8c1610"),
    PAIN_CRITICAL_EDGE("#6e0f0a"),
    PAIN_CRITICAL_TEXT("#ffffff"),
    /** The unfilled bars in the sign of a severity, on the light backgrounds and on that of critical pains. */
    PAIN_OFF("#e3b7ae"),
    PAIN_CRITICAL_OFF("#b8645f"),
    /** A fixed pain point. */
    FIXED("#f3f5f8"),
    /** The background and bar of a notice about what can be done. */
    OPPORTUNITY("#fff8e3"),
    OPPORTUNITY_BAR("#a87100"),
    /** An opportunity: border, words, sign, and the corner of quick wins in the grid. */
    OPPORTUNITY_EDGE("#ecd9a0"),
    OPPORTUNITY_TEXT("#6b4700"),
    OPPORTUNITY_QUICK("#fbe7a8"),
    OPPORTUNITY_POINT("#5f3b00"),
    /** A moment of delight: border, words and sign. */
    DELIGHT_EDGE("#cfe9d9"),
    DELIGHT_TEXT("#1c6444"),
    DELIGHT_SIGN("#22845a"),
    /** The status of issues. */
    STATUS_DONE("#22845a"),
    STATUS_IN_PROGRESS("#1868db"),
    STATUS_TO_DO("#6b778c"),
    /** The zero line and the other lines behind the curves, and the backgrounds above and below zero. */
    EMOTION_ZERO("#b3b9c4"),
    EMOTION_GRID("#e9ecef"),
    EMOTION_GOOD("#f3faf5"),
    EMOTION_BAD("#fdf5f3"),
    /** The faces that label the levels. */
    FACE("#626f86"),
    /** The personas' curves, in order; the colours repeat with another mark. */
    PERSONA_1("#1868db"),
    PERSONA_2("#b0417f"),
    PERSONA_3("#1f7f6c"),
    PERSONA_4("#a65708"),
    PERSONA_5("#6b52c8"),
    /** The words next to the points of a curve. */
    PERSONA_1_INK("#0a4a9e"),
    PERSONA_2_INK("#862f61"),
    PERSONA_3_INK("#175f51"),
    PERSONA_4_INK("#7f4306"),
    PERSONA_5_INK("#4c3ba5"),
    /** The area between the first curve and the zero line, almost transparent. */
    PERSONA_AREA("#1868db", 0.13),
    /** How the staff feel. */
    STAFF("#5e4db2"),
    /** An arrow from left to right or between lanes, and its label. */
    ARROW("#44546f"),
    /** An arrow back to an earlier step. */
    REWORK("#b0390e"),
    /** The lines of interaction and of internal interaction, with their names. */
    SEPARATION("#505f79");

    private final String light;
    private final double opacity;

    Tint(String light) {
        this(light, 1);
    }

    Tint(String light, double opacity) {
        this.light = light;
        this.opacity = opacity;
    }

    /** The colour in the light palette: {@code #rrggbb}, or {@code none}. */
    public String light() {
        return light;
    }

    /** The opacity of an area in this colour, from 0 to 1. */
    public double opacity() {
        return opacity;
    }
}
