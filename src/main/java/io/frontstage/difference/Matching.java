package io.frontstage.difference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the same things in two maps: by written id anywhere; else by id under the same parent; else by equal title there.
 */
final class Matching {

    private final Map<MapThing, MapThing> before = new IdentityHashMap<>();
    private final Map<MapThing, MapThing> after = new IdentityHashMap<>();
    private final Renames renames = new Renames();

    private Matching() {}

    static Matching of(MapThing old, MapThing now) {
        Matching matching = new Matching();
        matching.match(old, now);
        matching.matchWritten(old, now);
        matching.matchBelow(now);
        matching.matchAll(
                old.children(ThingKind.ARROW),
                now.children(ThingKind.ARROW),
                List.of(thing -> matching.ends(thing, old) + thing.values(), thing -> matching.ends(thing, old)));
        matching.matchAll(
                old.children(ThingKind.DISMISSAL),
                now.children(ThingKind.DISMISSAL),
                List.of(thing -> matching.at(thing, old) + thing.values(), thing -> matching.at(thing, old)));
        return matching;
    }

    Optional<MapThing> before(MapThing now) {
        return Optional.ofNullable(before.get(now));
    }

    Optional<MapThing> after(MapThing old) {
        return Optional.ofNullable(after.get(old));
    }

    /** Maps each thing of the newer map to the same thing of the older one, if the older one has it. */
    Map<MapThing, MapThing> same() {
        return before;
    }

    Renames renames() {
        return renames;
    }

    private void match(MapThing old, MapThing now) {
        before.put(now, old);
        after.put(old, now);
        renames.add(old, now);
    }

    private void matchWritten(MapThing old, MapThing now) {
        Map<String, MapThing> written = new HashMap<>();
        eachWritten(old, written);
        Map<String, MapThing> others = new HashMap<>();
        eachWritten(now, others);
        others.forEach((id, thing) -> {
            MapThing found = written.get(id);
            if (found != null && found.kind() == thing.kind()) {
                match(found, thing);
            }
        });
    }

    private static void eachWritten(MapThing thing, Map<String, MapThing> into) {
        if (thing.isWritten()) {
            into.put(thing.id(), thing);
        }
        thing.children().forEach(child -> eachWritten(child, into));
    }

    private void matchBelow(MapThing now) {
        MapThing old = before.get(now);
        if (old != null) {
            for (ThingKind kind : now.kinds()) {
                if (kind != ThingKind.ARROW && kind != ThingKind.DISMISSAL) {
                    matchAll(
                            old.children(kind),
                            now.children(kind),
                            List.of(MapThing::id, thing -> thing.lane() + "\n" + thing.title(), MapThing::title));
                }
            }
        }
        now.children().forEach(this::matchBelow);
    }

    private void matchAll(List<MapThing> olds, List<MapThing> nows, List<Function<MapThing, String>> keys) {
        for (Function<MapThing, String> key : keys) {
            Map<String, Deque<MapThing>> left = new HashMap<>();
            for (MapThing old : olds) {
                if (!after.containsKey(old)) {
                    left.computeIfAbsent(key.apply(old), first -> new ArrayDeque<>())
                            .add(old);
                }
            }
            for (MapThing now : left.isEmpty() ? List.<MapThing>of() : nows) {
                if (before.containsKey(now)) {
                    continue;
                }
                Deque<MapThing> found = left.get(key.apply(now));
                if (found != null && !found.isEmpty()) {
                    match(found.poll(), now);
                }
            }
        }
    }

    /** The ends of an arrow, with the ids of the newer map. */
    private String ends(MapThing arrow, MapThing old) {
        return said(arrow, old, "from") + "\n" + said(arrow, old, "to") + "\n";
    }

    private String at(MapThing dismissal, MapThing old) {
        return dismissal.title() + "\n" + said(dismissal, old, "at") + "\n";
    }

    private String said(MapThing thing, MapThing old, String key) {
        boolean isOld = thing.parent().filter(map -> map == old).isPresent();
        String said = thing.text(key);
        return isOld ? renames.value(key, said).toString() : said;
    }
}
