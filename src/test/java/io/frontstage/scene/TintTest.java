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
            Tint.EVIDENCE_CARD,
            Tint.CUSTOMER_CARD,
            Tint.FRONTSTAGE_CARD,
            Tint.BACKSTAGE_CARD,
            Tint.SUPPORT_CARD,
            Tint.PAIN,
            Tint.FIXED,
            Tint.OPPORTUNITY,
            Tint.DELIGHT,
            Tint.THOUGHT,
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
        "TEXT_SUBTLE, STAGE",
        "NUMBER_TEXT, NUMBER",
        "CHIP_TEXT, CHIP",
        "MOMENT, GROUND",
        "MOMENT, CUSTOMER_BAND",
        "AUDIENCE_TEXT, AUDIENCE",
        "OVERDUE, GROUND",
        "OVERDUE, SUNKEN",
        "OVERDUE, OPPORTUNITY",
        "SEPARATION, GROUND",
        "EVIDENCE_INK, EVIDENCE_BAND",
        "EVIDENCE_INK, EVIDENCE_CARD",
        "CUSTOMER_INK, CUSTOMER_BAND",
        "CUSTOMER_INK, CUSTOMER_CARD",
        "FRONTSTAGE_INK, FRONTSTAGE_BAND",
        "FRONTSTAGE_INK, FRONTSTAGE_CARD",
        "BACKSTAGE_INK, BACKSTAGE_BAND",
        "BACKSTAGE_INK, BACKSTAGE_CARD",
        "SUPPORT_INK, SUPPORT_BAND",
        "SUPPORT_INK, SUPPORT_CARD",
        "PAIN_TEXT, PAIN",
        "FIXED_TEXT, FIXED",
        "OPPORTUNITY_TEXT, OPPORTUNITY",
        "DELIGHT_TEXT, DELIGHT",
        "STAFF, GROUND",
        "STAFF, SUNKEN",
        "ARROW, GROUND",
        "REWORK, GROUND"
    })
    void wordsAreLegibleOnTheirGround(Tint text, Tint ground) {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "CHIP_EDGE, GROUND",
        "EVIDENCE_EDGE, EVIDENCE_CARD",
        "CUSTOMER_EDGE, CUSTOMER_CARD",
        "FRONTSTAGE_EDGE, FRONTSTAGE_CARD",
        "BACKSTAGE_EDGE, BACKSTAGE_CARD",
        "SUPPORT_EDGE, SUPPORT_CARD",
        "PAIN_LOW, PAIN",
        "PAIN_MEDIUM, PAIN",
        "PAIN_HIGH, PAIN",
        "PAIN_CRITICAL, PAIN",
        "FIXED_BAR, FIXED",
        "OPPORTUNITY_BAR, OPPORTUNITY",
        "DELIGHT_BAR, DELIGHT",
        "THOUGHT_EDGE, THOUGHT",
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
        "PERSONA_5, EMOTION_BAD",
        "ARROW, SUPPORT_BAND",
        "REWORK, SUPPORT_BAND"
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
