package io.frontstage.issue;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.StageId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The progress of a map: the state of its pain points and opportunities by the status categories of their issues, item
 * by item and rolled up. A pain point without issues is done if the author marked it as fixed.
 *
 * @param items the state of each, from left to right
 * @param steps counted by step; only those with pain points or opportunities
 * @param stages counted by stage, including its steps; only those with pain points or opportunities
 * @param kinds counted by kind: pain points and opportunities
 * @param owners counted by owner; empty: no owner
 * @param severities pain points by severity
 * @param whole counts of the whole map
 */
public record Progress(
        Map<ElementId, ItemState> items,
        Map<ElementId, Counts> steps,
        Map<StageId, Counts> stages,
        Map<ActionableItem.Kind, Counts> kinds,
        Map<Optional<String>, Counts> owners,
        Map<PainSeverity, Counts> severities,
        Counts whole) {

    /** @param snapshot what the reader may see of an issue */
    public static Progress of(Blueprint blueprint, Function<IssueKey, IssueSnapshot> snapshot) {
        Map<ElementId, ItemState> items = new LinkedHashMap<>();
        Map<ElementId, List<ItemState>> steps = new LinkedHashMap<>();
        Map<StageId, List<ItemState>> stages = new LinkedHashMap<>();
        Map<ActionableItem.Kind, List<ItemState>> kinds = new EnumMap<>(ActionableItem.Kind.class);
        Map<Optional<String>, List<ItemState>> owners = new LinkedHashMap<>();
        Map<PainSeverity, List<ItemState>> severities = new EnumMap<>(PainSeverity.class);
        for (ActionableItem item : ActionableItem.all(blueprint)) {
            ItemState state = state(item, snapshot);
            items.put(item.id(), state);
            item.step().ifPresent(step -> add(steps, step.id(), state));
            add(stages, item.stage().id(), state);
            add(kinds, item.kind(), state);
            add(owners, item.owner(), state);
            item.severity().ifPresent(severity -> add(severities, severity, state));
        }
        return new Progress(
                items,
                count(steps),
                count(stages),
                count(kinds),
                count(owners),
                count(severities),
                Counts.of(items.values()));
    }

    private static ItemState state(ActionableItem item, Function<IssueKey, IssueSnapshot> snapshot) {
        if (item.issues().isEmpty() && item.isFixed()) {
            return ItemState.DONE;
        }
        return ItemState.of(item.issues().stream().map(snapshot).toList());
    }

    private static <K> void add(Map<K, List<ItemState>> states, K key, ItemState state) {
        states.computeIfAbsent(key, none -> new ArrayList<>()).add(state);
    }

    private static <K> Map<K, Counts> count(Map<K, ? extends Collection<ItemState>> states) {
        Map<K, Counts> counts = new LinkedHashMap<>();
        states.forEach((key, all) -> counts.put(key, Counts.of(all)));
        return counts;
    }
}
