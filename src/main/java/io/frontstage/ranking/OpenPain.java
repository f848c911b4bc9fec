package io.frontstage.ranking;

import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.Share;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.Optional;

/**
 * A pain point that is not fixed.
 *
 * @param pain the pain point
 * @param stage its stage
 * @param step its step; empty: the stage as a whole has it
 */
public record OpenPain(PainPoint pain, Stage stage, Optional<Step> step) {

    /** What reach counts at least: the few who cannot use a service at all are not outvoted. */
    private static final double MIN_ROOT_OF_REACH = 0.25;

    /** The least hurt that any pain gives: a mild one, of few, at no moment of truth. */
    static final double MIN_HURT = weight(PainSeverity.LOW) * MIN_ROOT_OF_REACH;

    /**
     * How much it counts.
     *
     * @param unknownReach the reach to assume if the map says none, 0 to 1
     */
    double hurt(double unknownReach) {
        double reach =
                pain.reach().map(Share::percent).map(percent -> percent / 100).orElse(unknownReach);
        return weight(pain.gravity()) * Math.max(MIN_ROOT_OF_REACH, Math.sqrt(reach)) * (isAtMomentOfTruth() ? 2 : 1);
    }

    /** Whether it hurts where customers decide what they think of the whole. */
    boolean isAtMomentOfTruth() {
        return step.map(Step::momentOfTruth).orElse(false);
    }

    private static double weight(PainSeverity severity) {
        return switch (severity) {
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 4;
            case CRITICAL -> 8;
        };
    }
}
