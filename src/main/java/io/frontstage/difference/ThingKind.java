package io.frontstage.difference;

import java.util.Optional;

/** The kinds of things that are compared one by one. */
public enum ThingKind {
    MAP("", "blueprint"),
    PERSONA("personas", "persona"),
    PATH("paths", "path"),
    LANE("lanes", "lane"),
    METRIC("metrics", ""),
    STAGE("stages", "stage"),
    STEP("steps", "step"),
    CARD("", "does"),
    NEED("needs", "need"),
    EXPECT("expects", "expect"),
    PAIN("pains", "pain"),
    DELIGHT("delights", "delight"),
    OPPORTUNITY("opportunities", "opportunity"),
    ARROW("arrows", ""),
    DISMISSAL("dismissed", "check");

    private final String list;
    private final String title;

    ThingKind(String list, String title) {
        this.list = list;
        this.title = title;
    }

    /** The kind of the things in a list of the normal form. */
    static Optional<ThingKind> ofList(String key) {
        for (ThingKind kind : values()) {
            if (!key.isEmpty() && kind.list().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The key of the list that contains such things; empty if none does. */
    String list() {
        return list;
    }

    /** The key that holds the title; empty if there is none. */
    String titleKey() {
        return title;
    }

    /** Whether such a thing keeps its written id wherever it goes. */
    boolean canMove() {
        return switch (this) {
            case STEP, CARD, NEED, EXPECT, PAIN, DELIGHT, OPPORTUNITY -> true;
            default -> false;
        };
    }

    /** Whether the order among its neighbours matters. */
    boolean isOrdered() {
        return this == STAGE || this == STEP;
    }

    /** Whether its ids are in the same name space as those of cards. */
    boolean isElement() {
        return canMove();
    }
}
