package io.frontstage.check;

import io.frontstage.problem.ProblemCode;

/** A rule of good service blueprinting. It only gives hints: the map is still drawn as written. */
sealed interface Check
        permits ArrowPastLines,
                FeelingAgainstItem,
                HandoverWithoutLabel,
                JargonInCustomerWords,
                ManySteps,
                MapForNobody,
                MapTooLarge,
                MeasureNearMetric,
                MostPainsCritical,
                ObservedWithoutSource,
                OpportunityWithoutPain,
                PainWithoutOpportunity,
                ProposedInCurrentMap,
                ReviewOverdue,
                SharesOver100,
                StageWithoutSteps,
                StepIsSystem,
                StepNamesActor,
                StepRepeatsCard,
                StepTwice,
                TwoSpellings,
                UndatedValue,
                UnknownPath {

    /** The code under which it reports, and by which an author can set it aside. */
    ProblemCode code();

    void run(Findings findings);
}
