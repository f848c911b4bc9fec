package io.frontstage.definition.change;

import java.util.Optional;

/** A change of a map, made in its text. */
public abstract sealed class MapChange permits PlannedChange, StepwiseChange {

    MapChange() {}

    /** The subject of the change, in words that a person knows. */
    abstract String about(LocatedMap map);

    /** How a person can make the change in the text. */
    abstract Message byHand();

    /** Whether several such changes can be made with the same readings of the text; any other change reads the text two to five times. */
    public final boolean sharesReadings() {
        return this instanceof PlannedChange;
    }

    /** A short phrase for the version comment: {@code linked CX-12 to “Slow”}. */
    public Message phrase() {
        return Message.of("save.edited");
    }

    /** The id of the opportunity whose impact, effort or confidence it sets; a version comment counts these. */
    public Optional<String> scored() {
        return Optional.empty();
    }
}
