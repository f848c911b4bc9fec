package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Thing;
import java.util.Locale;
import java.util.Optional;

/** The kinds of elements that can be changed on a map. */
public enum ElementKind {
    STAGE(Thing.STAGE, Key.STAGES),
    STEP(Thing.STEP, Key.STEPS),
    /** A card; its list has the key of its lane. */
    CARD(Thing.CARD, Key.LANE),
    PAIN(Thing.PAIN, Key.PAINS),
    DELIGHT(Thing.DELIGHT, Key.DELIGHTS),
    OPPORTUNITY(Thing.OPPORTUNITY, Key.OPPORTUNITIES),
    NEED(Thing.NEED, Key.NEEDS),
    /** An expectation. */
    EXPECT(Thing.EXPECT, Key.EXPECTS),
    PERSONA(Thing.PERSONA, Key.PERSONAS),
    /** A lane; steps use its id as a key. */
    LANE(Thing.LANE, Key.LANES),
    /** The map itself, which is in no list. */
    MAP(Thing.MAP, Key.BLUEPRINT);

    private final Thing thing;
    private final Key list;

    ElementKind(Thing thing, Key list) {
        this.thing = thing;
        this.list = list;
    }

    /** The keys of the language for this kind, and their order. */
    Thing thing() {
        return thing;
    }

    /** The kind with a name, such as {@code pain}. Needs and expectations are not included: {@link NeedRef} names them. */
    public static Optional<ElementKind> of(String word) {
        for (ElementKind kind : values()) {
            if (kind.word().equals(word) && !kind.isNeed()) {
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
        return thing.title();
    }

    /** The key of a list of this kind; for cards, the key of their lane. */
    String listWord(Optional<String> lane) {
        return this == CARD ? lane.orElse("") : list.word();
    }

    /** Whether a change may put an element of this kind into one of another kind. */
    boolean standsIn(ElementKind other) {
        return switch (this) {
            case STAGE, NEED, EXPECT, PERSONA, LANE, MAP -> false;
            case STEP -> other == STAGE;
            case CARD -> other == STEP;
            case PAIN, DELIGHT, OPPORTUNITY -> other == STEP || other == STAGE;
        };
    }

    /** Whether the map itself lists it. */
    boolean isListedByMap() {
        return this == STAGE || this == PERSONA || this == LANE;
    }

    /** Whether its ids are in the name space that steps share with everything in them. */
    boolean sharesIds() {
        return this == STEP || this == CARD || isItem() || isNeed();
    }

    /** Whether it is a need or an expectation. */
    boolean isNeed() {
        return this == NEED || this == EXPECT;
    }

    /** Whether it is a pain point, a delight or an opportunity. */
    public boolean isItem() {
        return this == PAIN || this == DELIGHT || this == OPPORTUNITY;
    }
}
