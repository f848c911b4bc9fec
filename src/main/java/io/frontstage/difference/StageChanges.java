package io.frontstage.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The changes of one stage.
 *
 * @param stage the stage in the newer map, or in the older one if it was removed; empty for changes outside all stages
 * @param changes in the order of the map
 */
public record StageChanges(Optional<MapThing> stage, List<Change> changes) {

    public StageChanges {
        changes = List.copyOf(changes);
    }

    /** All changes by stage: first those outside all stages, then the stages in the order of their first change. */
    public static List<StageChanges> of(Difference difference) {
        Map<String, MapThing> stages = new LinkedHashMap<>();
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        changes.put("", new ArrayList<>());
        for (Change change : difference.changes()) {
            Optional<MapThing> stage = change.thing().within(ThingKind.STAGE);
            String id = stage.map(found -> change.after().isPresent()
                            ? found.id()
                            : difference.renames().id(ThingKind.STAGE, found.id()))
                    .orElse("");
            stage.ifPresent(found ->
                    stages.merge(id, found, (known, other) -> change.after().isPresent() ? other : known));
            changes.computeIfAbsent(id, first -> new ArrayList<>()).add(change);
        }
        List<StageChanges> groups = new ArrayList<>();
        changes.forEach((id, of) -> {
            if (!of.isEmpty()) {
                groups.add(new StageChanges(Optional.ofNullable(stages.get(id)), of));
            }
        });
        return groups;
    }
}
