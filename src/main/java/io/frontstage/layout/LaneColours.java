package io.frontstage.layout;

import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.scene.Tint;
import java.util.Locale;
import java.util.Optional;

/** The colours of lanes and pain points. */
final class LaneColours {

    private LaneColours() {}

    static Tint card(LaneKind kind) {
        return switch (kind) {
            case EVIDENCE -> Tint.EVIDENCE_CARD;
            case CUSTOMER -> Tint.CUSTOMER_CARD;
            case FRONTSTAGE -> Tint.FRONTSTAGE_CARD;
            case BACKSTAGE -> Tint.BACKSTAGE_CARD;
            case SUPPORT -> Tint.SUPPORT_CARD;
        };
    }

    static Tint edge(LaneKind kind) {
        return switch (kind) {
            case EVIDENCE -> Tint.EVIDENCE_EDGE;
            case CUSTOMER -> Tint.CUSTOMER_EDGE;
            case FRONTSTAGE -> Tint.FRONTSTAGE_EDGE;
            case BACKSTAGE -> Tint.BACKSTAGE_EDGE;
            case SUPPORT -> Tint.SUPPORT_EDGE;
        };
    }

    static Tint ink(LaneKind kind) {
        return switch (kind) {
            case EVIDENCE -> Tint.EVIDENCE_INK;
            case CUSTOMER -> Tint.CUSTOMER_INK;
            case FRONTSTAGE -> Tint.FRONTSTAGE_INK;
            case BACKSTAGE -> Tint.BACKSTAGE_INK;
            case SUPPORT -> Tint.SUPPORT_INK;
        };
    }

    /** The colour of the bar to the left of a lane's name. */
    static Tint bar(LaneKind kind) {
        return switch (kind) {
            case EVIDENCE -> Tint.EVIDENCE_BAR;
            case CUSTOMER -> Tint.CUSTOMER_BAR;
            case FRONTSTAGE -> Tint.FRONTSTAGE_BAR;
            case BACKSTAGE -> Tint.BACKSTAGE_BAR;
            case SUPPORT -> Tint.SUPPORT_BAR;
        };
    }

    /** The colour of the tile of a folded cell. */
    static Tint middle(LaneKind kind) {
        return switch (kind) {
            case EVIDENCE -> Tint.EVIDENCE_MID;
            case CUSTOMER -> Tint.CUSTOMER_MID;
            case FRONTSTAGE -> Tint.FRONTSTAGE_MID;
            case BACKSTAGE -> Tint.BACKSTAGE_MID;
            case SUPPORT -> Tint.SUPPORT_MID;
        };
    }

    /** The background of a lane: darker if the customer does not see it. */
    static Tint band(LaneKind kind) {
        return kind.compareTo(LaneKind.FRONTSTAGE) > 0 ? Tint.SUNKEN_BAND : Tint.LANE_BAND;
    }

    /** The background of a pain point; if its severity is hidden, it is as pale as that of a mild one. */
    static Tint pain(Optional<PainSeverity> severity) {
        return switch (severity.orElse(PainSeverity.LOW)) {
            case LOW -> Tint.PAIN_LOW;
            case MEDIUM -> Tint.PAIN_MEDIUM;
            case HIGH -> Tint.PAIN_HIGH;
            case CRITICAL -> Tint.PAIN_CRITICAL;
        };
    }

    static Tint painEdge(Optional<PainSeverity> severity) {
        return switch (severity.orElse(PainSeverity.LOW)) {
            case LOW -> Tint.PAIN_LOW_EDGE;
            case MEDIUM -> Tint.PAIN_MEDIUM_EDGE;
            case HIGH -> Tint.PAIN_HIGH_EDGE;
            case CRITICAL -> Tint.PAIN_CRITICAL_EDGE;
        };
    }

    static Tint painText(Optional<PainSeverity> severity) {
        return switch (severity.orElse(PainSeverity.LOW)) {
            case LOW -> Tint.PAIN_LOW_TEXT;
            case MEDIUM -> Tint.PAIN_MEDIUM_TEXT;
            case HIGH -> Tint.PAIN_HIGH_TEXT;
            case CRITICAL -> Tint.PAIN_CRITICAL_TEXT;
        };
    }

    /** The colour of an unfilled bar in the sign of a severity. */
    static Tint painOff(Optional<PainSeverity> severity) {
        return isCritical(severity) ? Tint.PAIN_CRITICAL_OFF : Tint.PAIN_OFF;
    }

    static boolean isCritical(Optional<PainSeverity> severity) {
        return severity.filter(PainSeverity.CRITICAL::equals).isPresent();
    }

    /** The part of message keys that stands for a severity; {@code untold} if the severity is hidden. */
    static String word(Optional<PainSeverity> severity) {
        return severity.map(said -> said.name().toLowerCase(Locale.ROOT)).orElse("untold");
    }
}
