package io.frontstage.difference;

import java.util.Optional;

/**
 * One change, told in one sentence.
 *
 * @param sign what happened
 * @param before the thing in the older map; empty if it was added
 * @param after the thing in the newer map; empty if it was removed
 * @param place its place among its neighbours of the same kind in the newer map, from 0; the neighbours' order is theirs
 * @param key which value changed, {@code title} for its words; empty unless {@code sign} is {@link Sign#CHANGED}
 * @param was the older value, with the ids of the older map; empty if nothing was said
 * @param now the newer value; empty if nothing is said any more
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

    /** The thing as it is now, or as it was if it is gone. */
    public MapThing thing() {
        return after.or(() -> before).orElseThrow();
    }
}
