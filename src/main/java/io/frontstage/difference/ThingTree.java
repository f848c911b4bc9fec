package io.frontstage.difference;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Lane;
import io.frontstage.definition.NormalForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Converts the normal form of a map into things. */
final class ThingTree {

    /** Keys that a step can leave empty on purpose, so as not to inherit a value. */
    private static final Set<String> EMPTY_VALUES = Set.of("basis", "for", "path", "owner");

    private final Set<String> lanes;
    private final Predicate<ElementId> written;

    private ThingTree(Set<String> lanes, Predicate<ElementId> written) {
        this.lanes = lanes;
        this.written = written;
    }

    /** The map as a thing, with everything below it. */
    static MapThing of(ComparedMap map) {
        Set<String> lanes = map.blueprint().lanes().stream()
                .map(Lane::id)
                .map(Object::toString)
                .collect(Collectors.toSet());
        return new ThingTree(lanes, map.written())
                .thing(ThingKind.MAP, Optional.empty(), NormalForm.of(map.blueprint()), "");
    }

    private MapThing thing(ThingKind kind, Optional<MapThing> parent, Map<?, ?> entries, String lane) {
        String title = text(entries, kind.titleKey());
        String id = text(entries, "id");
        if (kind == ThingKind.LANE) {
            id = title;
            title = entries.containsKey("name") ? text(entries, "name") : title;
        }
        boolean isWritten = kind.isElement() && written.test(new ElementId(id));
        MapThing thing = new MapThing(kind, parent, id, title, lane, isWritten);
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            String key = (String) entry.getKey();
            if (!key.equals("id") && !key.equals("format") && !key.equals(kind.titleKey())) {
                add(thing, key, entry.getValue());
            }
        }
        return thing;
    }

    private static String text(Map<?, ?> entries, String key) {
        Object text = entries.get(key);
        return text == null ? "" : text.toString();
    }

    private void add(MapThing thing, String key, Object value) {
        if (thing.kind() == ThingKind.LANE && key.equals("name")) {
            return;
        }
        if (thing.kind() == ThingKind.STEP && isCell(key, value)) {
            cell(thing, key, (List<?>) value);
            return;
        }
        Optional<ThingKind> kind = ThingKind.ofList(key);
        if (kind.isPresent() && kind.get() == ThingKind.METRIC && value instanceof Map<?, ?> metrics) {
            metrics.forEach((name, metric) -> metric(thing, (String) name, (Map<?, ?>) metric));
        } else if (kind.isPresent() && value instanceof List<?> things && isMapping(things)) {
            things.forEach(each -> thing(kind.get(), Optional.of(thing), (Map<?, ?>) each, ""));
        } else {
            value(thing, key, value);
        }
    }

    /** Whether a value is the contents of a cell; a cell that is empty on purpose may be in a lane that the map does not have. */
    private boolean isCell(String key, Object value) {
        if (!(value instanceof List<?> list)) {
            return false;
        }
        return list.isEmpty()
                ? !EMPTY_VALUES.contains(key)
                : lanes.contains(key)
                        && list.get(0) instanceof Map<?, ?> first
                        && first.containsKey(ThingKind.CARD.titleKey());
    }

    private static boolean isMapping(List<?> list) {
        return !list.isEmpty() && list.get(0) instanceof Map<?, ?>;
    }

    private void cell(MapThing step, String lane, List<?> cards) {
        if (cards.isEmpty()) {
            step.put("none." + lane, true);
        }
        for (Object card : cards) {
            thing(ThingKind.CARD, Optional.of(step), (Map<?, ?>) card, lane);
        }
    }

    private static void metric(MapThing parent, String name, Map<?, ?> entries) {
        MapThing metric = new MapThing(ThingKind.METRIC, Optional.of(parent), name, name, "", false);
        entries.forEach((key, value) -> value(metric, (String) key, value));
    }

    /** Adds a value; values by persona or day, and issues, are added one by one. */
    private static void value(MapThing thing, String key, Object value) {
        if (value instanceof Map<?, ?> parts) {
            parts.forEach((part, each) -> thing.put(key + "." + part, each));
        } else if (key.equals("issues") && value instanceof List<?> issues) {
            issues.forEach(issue -> thing.put("issues." + issue, true));
        } else {
            thing.put(key, value);
        }
    }
}
