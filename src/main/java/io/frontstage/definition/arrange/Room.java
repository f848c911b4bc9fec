package io.frontstage.definition.arrange;

import io.frontstage.definition.Limits;

/** How much more of everything a map can hold. */
final class Room {

    private Room() {}

    /** Refuses what would not be read any more. */
    static void check(Outline outline, ThingKind kind, long more) throws Refused {
        long there = outline.spots().stream()
                .filter(spot -> spot.ref().kind() == kind
                        || kind.isItem() && spot.ref().kind().isItem())
                .count();
        if (there + more > most(kind)) {
            throw new Refused(Refusal.TOO_LONG);
        }
    }

    private static int most(ThingKind kind) {
        return switch (kind) {
            case STAGE -> Limits.STAGES;
            case STEP -> Limits.STEPS;
            case CARD -> Limits.CARDS;
            case PAIN, DELIGHT, OPPORTUNITY -> Limits.ITEMS;
        };
    }
}
