package io.frontstage.definition.arrange;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from the map down to one of its things, which holds whatever the things are called.
 *
 * @param legs one for each list on the way; none: the map itself
 */
record ThingPath(List<Leg> legs) {

    static final ThingPath MAP = new ThingPath(List.of());

    /**
     * A list and a place in it.
     *
     * @param word the key that the list stands under
     * @param place from 0, among those that say something
     */
    record Leg(String word, int place) {}

    ThingPath {
        legs = List.copyOf(legs);
    }

    ThingPath to(String word, int place) {
        List<Leg> longer = new ArrayList<>(legs);
        longer.add(new Leg(word, place));
        return new ThingPath(longer);
    }

    /** Whether it is another or leads through it. */
    boolean isIn(ThingPath other) {
        return legs.size() >= other.legs.size()
                && legs.subList(0, other.legs.size()).equals(other.legs);
    }
}
