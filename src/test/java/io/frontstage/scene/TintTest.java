package io.frontstage.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TintTest {

    static final List<Tint> GROUNDS = List.of(
            Tint.GROUND,
            Tint.SUNKEN,
            Tint.LANE_BAND,
            Tint.SUNKEN_BAND,
            Tint.STAGE,
            Tint.EVIDENCE_CARD,
            Tint.CUSTOMER_CARD,
            Tint.FRONTSTAGE_CARD,
            Tint.BACKSTAGE_CARD,
            Tint.SUPPORT_CARD,
            Tint.FIXED,
            Tint.EMOTION_GOOD,
            Tint.EMOTION_BAD);

    @ParameterizedTest
    @EnumSource(
            value = Tint.class,
            names = {"TEXT", "TEXT_SUBTLE", "LINK"})
    void textIsLegibleOnEveryGround(Tint text) {
        for (Tint ground : GROUNDS) {
            assertThat(contrast(text, ground)).as("%s on %s", text, ground).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STAGE_TEXT, STAGE",
        "STAGE_TEXT, TRACK",
        "NUMBER_TEXT, NUMBER",
        "CHIP_TEXT, CHIP",
        "WAIT, GROUND",
        "WAIT, CUSTOMER_CARD",
        "WAIT, FRONTSTAGE_CARD",
        "WAIT, BACKSTAGE_CARD",
        "WAIT, SUPPORT_CARD",
        "AUDIENCE_TEXT, CUSTOMER_CARD",
        "AUDIENCE_TEXT, GROUND",
        "AUDIENCE_TEXT, STAGE",
        "OVERDUE, GROUND",
        "OVERDUE, SUNKEN",
        "SEPARATION, GROUND",
        "SEPARATION, SUNKEN",
        "EVIDENCE_INK, LANE_BAND",
        "EVIDENCE_INK, EVIDENCE_CARD",
        "EVIDENCE_INK, EVIDENCE_MID",
        "CUSTOMER_INK, LANE_BAND",
        "CUSTOMER_INK, CUSTOMER_CARD",
        "CUSTOMER_INK, CUSTOMER_MID",
        "FRONTSTAGE_INK, LANE_BAND",
        "FRONTSTAGE_INK, FRONTSTAGE_CARD",
        "FRONTSTAGE_INK, FRONTSTAGE_MID",
        "BACKSTAGE_INK, SUNKEN_BAND",
        "BACKSTAGE_INK, BACKSTAGE_CARD",
        "BACKSTAGE_INK, BACKSTAGE_MID",
        "SUPPORT_INK, SUNKEN_BAND",
        "SUPPORT_INK, SUPPORT_CARD",
        "SUPPORT_INK, SUPPORT_MID",
        "PAIN_TEXT, PAIN",
        "PAIN_LOW_TEXT, PAIN_LOW",
        "PAIN_MEDIUM_TEXT, PAIN_MEDIUM",
        "PAIN_HIGH_TEXT, PAIN_HIGH",
        "PAIN_CRITICAL_TEXT, PAIN_CRITICAL",
        "TEXT, OPPORTUNITY",
        "OPPORTUNITY_TEXT, GROUND",
        "DELIGHT_TEXT, GROUND",
        "STAFF, GROUND",
        "STAFF, SUNKEN",
        "PERSONA_1_INK, EMOTION_GOOD",
        "PERSONA_1_INK, EMOTION_BAD",
        "PERSONA_2_INK, EMOTION_GOOD",
        "PERSONA_2_INK, EMOTION_BAD",
        "PERSONA_3_INK, EMOTION_GOOD",
        "PERSONA_3_INK, EMOTION_BAD",
        "PERSONA_4_INK, EMOTION_GOOD",
        "PERSONA_4_INK, EMOTION_BAD",
        "PERSONA_5_INK, EMOTION_GOOD",
        "PERSONA_5_INK, EMOTION_BAD",
        "ARROW, GROUND",
        "ARROW, SUNKEN",
        "REWORK, GROUND",
        "REWORK, SUNKEN"
    })
    void wordsAreLegibleOnTheirGround(Tint text, Tint ground) {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "MOMENT, GROUND",
        "MOMENT, EMOTION_GOOD",
        "MOMENT, EMOTION_BAD",
        "CHIP_EDGE, GROUND",
        "CUSTOMER_BAR, CUSTOMER_CARD",
        "FRONTSTAGE_BAR, FRONTSTAGE_CARD",
        "BACKSTAGE_BAR, BACKSTAGE_CARD",
        "SUPPORT_BAR, SUPPORT_CARD",
        "OPPORTUNITY_BAR, GROUND",
        "OPPORTUNITY_POINT, OPPORTUNITY_QUICK",
        "OPPORTUNITY_POINT, GROUND",
        "DELIGHT_SIGN, GROUND",
        "DELIGHT_SIGN, FIXED",
        "FACE, GROUND",
        "PERSONA_1, EMOTION_GOOD",
        "PERSONA_2, EMOTION_GOOD",
        "PERSONA_3, EMOTION_GOOD",
        "PERSONA_4, EMOTION_GOOD",
        "PERSONA_5, EMOTION_GOOD",
        "PERSONA_1, EMOTION_BAD",
        "PERSONA_2, EMOTION_BAD",
        "PERSONA_3, EMOTION_BAD",
        "PERSONA_4, EMOTION_BAD",
        "PERSONA_5, EMOTION_BAD"
    })
    void signsStandOutFromTheirGround(Tint sign, Tint ground) {
        assertThat(contrast(sign, ground)).isGreaterThanOrEqualTo(3.0);
    }

    @Test
    void severitiesGrowDarker() {
        assertThat(List.of(Tint.PAIN_LOW, Tint.PAIN_MEDIUM, Tint.PAIN_HIGH, Tint.PAIN_CRITICAL))
                .isSortedAccordingTo((a, b) -> Double.compare(luminance(b), luminance(a)));
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(Tint one, Tint other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Tint tint) {
        int rgb = Integer.parseInt(tint.light().substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
