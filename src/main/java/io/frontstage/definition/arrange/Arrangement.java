package io.frontstage.definition.arrange;

/** A change of what stands where on a map. */
public abstract sealed class Arrangement permits Add, Connect, Disconnect, ThingChange {

    Arrangement() {}

    /**
     * Makes it in a text.
     *
     * @return what holds now
     */
    abstract Made on(Sheet sheet) throws Refused, Sheet.NeedsIds;

    /** What it is about, as a person knows it. */
    abstract String about(Outline outline);

    /** How it is done by hand. */
    abstract Telling byHand();
}
