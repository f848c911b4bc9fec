package io.frontstage.definition.change;

import java.util.Optional;

/** A change of a map that is made in its text. */
public abstract sealed class MapChange permits PlannedChange, StepwiseChange {

    MapChange() {}

    /** What it is about, as a person knows it. */
    abstract String about(LocatedMap map);

    /** How a person makes it in the text. */
    abstract Message byHand();

    /** Whether it shares its readings of the text with others; else it costs two to five of its own. */
    public final boolean sharesReadings() {
        return this instanceof PlannedChange;
    }

    /** What it does, as a few words in the comment of a version: {@code linked CX-12 to “Slow”}. */
    public Message phrase() {
        return Message.of("save.edited");
    }

    /** The id of the opportunity of which it sets impact, effort or confidence; a version's comment counts these. */
    public Optional<String> scored() {
        return Optional.empty();
    }
}
