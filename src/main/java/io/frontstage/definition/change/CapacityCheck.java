package io.frontstage.definition.change;

import io.frontstage.definition.Limits;

/** Checks that a map stays within the limits of the reader. */
final class CapacityCheck {

    private CapacityCheck() {}

    /** Refuses elements beyond the limits, because they would not be read any more. */
    static void check(LocatedMap map, ElementKind kind, long more) throws ChangeRefusedException {
        long there = map.elements().stream()
                .filter(element -> element.ref().kind() == kind
                        || kind.isItem() && element.ref().kind().isItem())
                .count();
        if (there + more > most(kind)) {
            throw new ChangeRefusedException(RefusalReason.TOO_LONG);
        }
    }

    private static int most(ElementKind kind) {
        return switch (kind) {
            case STAGE -> Limits.STAGES;
            case STEP -> Limits.STEPS;
            case CARD -> Limits.CARDS;
            case PAIN, DELIGHT, OPPORTUNITY, NEED, EXPECT -> Limits.ITEMS;
            case PERSONA -> Limits.PERSONAS;
            case LANE -> Limits.LANES;
            case MAP -> 1;
        };
    }
}
