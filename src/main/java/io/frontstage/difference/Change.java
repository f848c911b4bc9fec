package io.frontstage.difference;

import java.util.Optional;

/**
 * One change, described by one sentence.
 *
 * @param sign what happened
 * @param before the thing in the older map; empty if it was added
 * @param after the thing in the newer map; empty if it was removed
 * @param place its index among its neighbours of the same kind in the newer map, from 0
 * @param key which value changed, {@code title} for the title; empty unless {@code sign} is {@link Sign#CHANGED}
 * @param was the older value, with the ids of the older map; empty if there was none
 * @param now the newer value; empty if there is none any more
 */
public record Change(
        Sign sign,
        Optional<MapThing> before,
        Optional<MapThing> after,
        int place,
        String key,
        Optional<Object> was,
        Optional<Object> now) {

    static Change added(MapThing thing, int place) {
        return new Change(
                Sign.ADDED, Optional.empty(), Optional.of(thing), place, "", Optional.empty(), Optional.empty());
    }

    static Change removed(MapThing thing) {
        return new Change(
                Sign.REMOVED, Optional.of(thing), Optional.empty(), 0, "", Optional.empty(), Optional.empty());
    }

    static Change moved(MapThing before, MapThing after, int place) {
        return new Change(
                Sign.MOVED, Optional.of(before), Optional.of(after), place, "", Optional.empty(), Optional.empty());
    }

    /** The thing as it is now, or as it was if it was removed. */
    public MapThing thing() {
        return after.or(() -> before).orElseThrow();
    }
}
