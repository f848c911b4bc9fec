package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.MappingKind;
import java.util.Locale;
import java.util.Optional;

/** The kinds of elements that can be changed on a map. */
public enum ElementKind {
    STAGE(MappingKind.STAGE, Key.STAGES),
    STEP(MappingKind.STEP, Key.STEPS),
    /** A card; its list has the key of its lane. */
    CARD(MappingKind.CARD, Key.LANE),
    PAIN(MappingKind.PAIN, Key.PAINS),
    DELIGHT(MappingKind.DELIGHT, Key.DELIGHTS),
    OPPORTUNITY(MappingKind.OPPORTUNITY, Key.OPPORTUNITIES),
    NEED(MappingKind.NEED, Key.NEEDS),
    /** An expectation. */
    EXPECT(MappingKind.EXPECT, Key.EXPECTS),
    PERSONA(MappingKind.PERSONA, Key.PERSONAS),
    /** A lane; steps use its id as a key. */
    LANE(MappingKind.LANE, Key.LANES),
    /** The map itself, which is in no list. */
    MAP(MappingKind.MAP, Key.BLUEPRINT);

    private final MappingKind mappingKind;
    private final Key list;

    ElementKind(MappingKind mappingKind, Key list) {
        this.mappingKind = mappingKind;
        this.list = list;
    }

    /** The keys of the language for this kind, and their order. */
    MappingKind mappingKind() {
        return mappingKind;
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
        return mappingKind.title();
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
