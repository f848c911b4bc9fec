package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import java.util.Locale;
import java.util.Optional;

/** What can be arranged on a map. */
public enum ThingKind {
    STAGE(Key.STAGE, Key.STAGES),
    STEP(Key.STEP, Key.STEPS),
    /** Its list is called as its lane. */
    CARD(Key.DOES, Key.LANE),
    PAIN(Key.PAIN, Key.PAINS),
    DELIGHT(Key.DELIGHT, Key.DELIGHTS),
    OPPORTUNITY(Key.OPPORTUNITY, Key.OPPORTUNITIES);

    private final Key title;
    private final Key list;

    ThingKind(Key title, Key list) {
        this.title = title;
        this.list = list;
    }

    /** The kind of a name, such as {@code pain}. */
    public static Optional<ThingKind> of(String word) {
        for (ThingKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Its name in requests and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its title. */
    Key title() {
        return title;
    }

    /** The word that a list of its kind stands under. */
    String listWord(Optional<String> lane) {
        return this == CARD ? lane.orElse("") : list.word();
    }

    /** Whether a thing of this kind may stand in one of another kind. */
    boolean standsIn(ThingKind other) {
        return switch (this) {
            case STAGE -> false;
            case STEP -> other == STAGE;
            case CARD -> other == STEP;
            case PAIN, DELIGHT, OPPORTUNITY -> other == STEP || other == STAGE;
        };
    }

    /** Whether it is a pain point, a delight or an opportunity. */
    public boolean isItem() {
        return this == PAIN || this == DELIGHT || this == OPPORTUNITY;
    }
}
