package io.frontstage.definition.arrange;

import io.frontstage.blueprint.Arrow;
import io.frontstage.definition.Key;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The arrows of a text that are understood.
 *
 * @param understood by their places among all that are written
 */
record Arrows(Map<Integer, Arrow> understood) {

    Arrows(Outline outline) {
        this(found(outline));
    }

    private static Map<Integer, Arrow> found(Outline outline) {
        Map<Integer, Arrow> understood = new TreeMap<>();
        List<Arrow> arrows = outline.blueprint().arrows();
        for (Slot slot : Slot.all(ThingPath.MAP, outline.root(), Key.ARROWS.word())) {
            int next = understood.size();
            if (next < arrows.size()
                    && outline.startOfArrow(next) == slot.value().start()) {
                understood.put(slot.place(), arrows.get(next));
            }
        }
        return understood;
    }

    /** The places of those that are understood no more. */
    Set<Integer> lost(Arrows after) {
        Set<Integer> lost = new TreeSet<>(understood.keySet());
        lost.removeAll(after.understood.keySet());
        return lost;
    }
}
