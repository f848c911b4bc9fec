package io.frontstage.difference;

import java.util.List;
import java.util.Map;

/**
 * What differs between two maps.
 *
 * @param before the older map
 * @param after the newer map
 * @param changes one for each sentence, in the order of the newer map; a removal is where the removed thing was
 * @param renames the ids that changed; they are not reported, because ids are not visible on the map
 * @param common how many steps both maps have
 * @param same maps each thing of the newer map to the same thing of the older one, if the older one has it
 */
public record Difference(
        MapThing before,
        MapThing after,
        List<Change> changes,
        Renames renames,
        int common,
        Map<MapThing, MapThing> same) {

    public Difference {
        changes = List.copyOf(changes);
        same = Map.copyOf(same);
    }

    /** Compares two maps. The order of stages and steps matters; that of cards in a cell and of entries of a list does not. */
    public static Difference between(ComparedMap before, ComparedMap after) {
        MapThing old = ThingTree.of(before);
        MapThing now = ThingTree.of(after);
        Matching matching = Matching.of(old, now);
        return new Difference(
                old,
                now,
                new ChangeFinder(matching).find(old, now),
                matching.renames(),
                common(now, matching),
                matching.same());
    }

    private static int common(MapThing map, Matching matching) {
        return (int) map.children(ThingKind.STAGE).stream()
                .flatMap(stage -> stage.children(ThingKind.STEP).stream())
                .filter(step -> matching.before(step).isPresent())
                .count();
    }

    /** The number of changes with a sign. */
    public int count(Sign sign) {
        return (int) changes.stream().filter(change -> change.sign() == sign).count();
    }
}
