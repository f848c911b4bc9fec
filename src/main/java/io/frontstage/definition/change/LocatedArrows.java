package io.frontstage.definition.change;

import io.frontstage.blueprint.Arrow;
import io.frontstage.definition.Key;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The arrows of a text that can be resolved.
 *
 * @param understood the arrows, by their index among all that are written
 */
record LocatedArrows(Map<Integer, Arrow> understood) {

    LocatedArrows(LocatedMap map) {
        this(found(map));
    }

    private static Map<Integer, Arrow> found(LocatedMap map) {
        Map<Integer, Arrow> understood = new TreeMap<>();
        List<Arrow> arrows = map.blueprint().arrows();
        for (Slot slot : Slot.all(ElementPath.MAP, map.root(), Key.ARROWS.word())) {
            int next = understood.size();
            if (next < arrows.size() && map.startOfArrow(next) == slot.value().start()) {
                understood.put(slot.place(), arrows.get(next));
            }
        }
        return understood;
    }

    /** The indexes of the arrows that can no longer be resolved. */
    Set<Integer> lost(LocatedArrows after) {
        Set<Integer> lost = new TreeSet<>(understood.keySet());
        lost.removeAll(after.understood.keySet());
        return lost;
    }
}
