package io.frontstage.definition.arrange;

/** A change of what stands where on a map. */
public abstract sealed class Arrangement
        permits Add, Connect, Delete, Disconnect, Duplicate, Feel, Move, Rename, SetKey {

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

    /** The title of a thing; its id, if it is gone. */
    static String title(Outline outline, ThingRef ref) {
        return outline.find(ref).map(Spot::title).orElse(ref.id());
    }
}
