package io.frontstage.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A removed thing and an added one that are the only ones left unmatched in the same cell or list: perhaps the same thing in other words.
 * Only a person can tell. If the newer one gets the id of the older one, they are recognised as the same.
 *
 * @param before the thing in the older map
 * @param after the thing in the newer map; its id is not written
 */
public record Rewording(MapThing before, MapThing after) {

    private static final Set<ThingKind> KINDS =
            Set.of(ThingKind.STEP, ThingKind.CARD, ThingKind.PAIN, ThingKind.DELIGHT, ThingKind.OPPORTUNITY);

    /** A place with things of one kind, as the newer map names it. */
    private record Cell(ThingKind kind, MapThing parent, String lane) {}

    /** All rewordings about which a person can be asked. */
    public static List<Rewording> of(Difference difference) {
        Map<MapThing, MapThing> newer = new LinkedHashMap<>();
        difference.same().forEach((now, old) -> newer.put(old, now));
        Map<Cell, List<MapThing>> gone = new LinkedHashMap<>();
        Map<Cell, List<MapThing>> added = new LinkedHashMap<>();
        for (Change change : difference.changes()) {
            MapThing thing = change.thing();
            Optional<MapThing> parent = thing.parent();
            if (!KINDS.contains(thing.kind()) || parent.isEmpty()) {
                continue;
            }
            if (change.sign() == Sign.REMOVED && newer.containsKey(parent.get())) {
                String lane = difference.renames().id(ThingKind.LANE, thing.lane());
                put(gone, new Cell(thing.kind(), newer.get(parent.get()), lane), thing);
            } else if (change.sign() == Sign.ADDED) {
                put(added, new Cell(thing.kind(), parent.get(), thing.lane()), thing);
            }
        }
        Set<String> taken = new HashSet<>();
        ids(difference.after(), taken);
        List<Rewording> found = new ArrayList<>();
        added.forEach((cell, things) -> {
            List<MapThing> olds = gone.getOrDefault(cell, List.of());
            boolean isOne = things.size() == 1 && olds.size() == 1;
            if (isOne
                    && !things.get(0).isWritten()
                    && !taken.contains(olds.get(0).id())) {
                found.add(new Rewording(olds.get(0), things.get(0)));
            }
        });
        return found;
    }

    private static void put(Map<Cell, List<MapThing>> cells, Cell cell, MapThing thing) {
        cells.computeIfAbsent(cell, first -> new ArrayList<>()).add(thing);
    }

    private static void ids(MapThing thing, Set<String> into) {
        if (thing.kind().isElement()) {
            into.add(thing.id());
        }
        thing.children().forEach(child -> ids(child, into));
    }
}
