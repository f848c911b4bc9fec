package io.frontstage.check;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.Places;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All checks of good service blueprinting. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new PainWithoutOpportunity(),
            new MapTooLarge(),
            new ReviewOverdue(),
            new JargonInCustomerWords(),
            new ObservedWithoutSource(),
            new StageWithoutSteps(),
            new MeasureNearMetric(),
            new UndatedValue(),
            new UnknownPath(),
            new SharesOver100(),
            new ManySteps(),
            new StepTwice(),
            new FeelingAgainstItem(),
            new ProposedInCurrentMap(),
            new OpportunityWithoutPain(),
            new StepRepeatsCard(),
            new StepIsSystem(),
            new MostPainsCritical(),
            new TwoSpellings(),
            new MapForNobody(),
            new StepNamesActor(),
            new ArrowPastLines(),
            new HandoverWithoutLabel());

    private Checks() {}

    /**
     * Adds a hint for every finding that the author has not set aside.
     *
     * @param places the positions of the map's parts; without them, hints are placed at the beginning of the text
     * @param today the current day of the reader
     */
    public static void run(Blueprint blueprint, Optional<Places> places, LocalDate today, Problems problems) {
        for (Check check : ALL) {
            if (!isDismissed(check.code(), blueprint)) {
                check.run(new Findings(blueprint, places, today, check.code(), problems));
            }
        }
    }

    private static boolean isDismissed(ProblemCode code, Blueprint blueprint) {
        for (Dismissal dismissal : blueprint.dismissals()) {
            if (dismissal.check().equals(code.id()) && dismissal.at().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
