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
 * @param step its step; empty: it belongs to the stage as a whole
 */
public record OpenPain(PainPoint pain, Stage stage, Optional<Step> step) {

    /** The minimum weight of reach, so that a few people who cannot use a service at all are not outvoted. */
    private static final double MIN_ROOT_OF_REACH = 0.25;

    /** The minimum hurt of a pain point: low severity, small reach, no moment of truth. */
    static final double MIN_HURT = weight(PainSeverity.LOW) * MIN_ROOT_OF_REACH;

    /**
     * The weight of the pain point in the ranking.
     *
     * @param unknownReach the reach to assume if the map states none, 0 to 1
     */
    double hurt(double unknownReach) {
        double reach =
                pain.reach().map(Share::percent).map(percent -> percent / 100).orElse(unknownReach);
        return weight(pain.gravity()) * Math.max(MIN_ROOT_OF_REACH, Math.sqrt(reach)) * (isAtMomentOfTruth() ? 2 : 1);
    }

    /** Whether its step is a moment of truth, where customers decide what they think of the service. */
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
