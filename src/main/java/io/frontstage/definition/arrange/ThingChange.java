package io.frontstage.definition.arrange;

/** A change of one thing that stands on the map. */
abstract sealed class ThingChange extends Arrangement permits Delete, Duplicate, Feel, Move, Rename, SetKey {

    final ThingRef thing;

    ThingChange(ThingRef thing) {
        this.thing = thing;
    }

    /** Its title; its id, if it is gone. */
    @Override
    final String about(Outline outline) {
        return outline.find(thing).map(Spot::title).orElse(thing.id());
    }
}
