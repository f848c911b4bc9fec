package io.frontstage.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The keys of the language, with the thing that they belong to: {@code step.feels}, {@code map.owner}. */
final class Keys {

    /** The keys that every thing may have besides its own. */
    static final Set<String> COMMON = Set.of("id", "note", "url", "basis", "source", "as-of");

    /** The things that have the common keys. */
    static final Set<String> THINGS = Set.of(
            "map", "persona", "stage", "step", "card", "pain", "delight", "opportunity", "need", "expect", "path");

    private static final Set<String> LANES = Set.of("evidence", "customer", "frontstage", "backstage", "support");

    private static final Map<String, String> CHILDREN = Map.ofEntries(
            Map.entry("map.personas", "persona"),
            Map.entry("map.lanes", "lane"),
            Map.entry("map.paths", "path"),
            Map.entry("persona.needs", "need"),
            Map.entry("stage.needs", "need"),
            Map.entry("step.needs", "need"),
            Map.entry("step.expects", "expect"),
            Map.entry("map.stages", "stage"),
            Map.entry("map.arrows", "arrow"),
            Map.entry("map.dismissed", "dismissal"),
            Map.entry("map.tracker", "tracker"),
            Map.entry("stage.steps", "step"),
            Map.entry("stage.pains", "pain"),
            Map.entry("stage.delights", "delight"),
            Map.entry("stage.opportunities", "opportunity"),
            Map.entry("step.pains", "pain"),
            Map.entry("step.delights", "delight"),
            Map.entry("step.opportunities", "opportunity"));

    private final Map<String, Set<String>> known;

    /** The keys of a schema. */
    Keys(JsonNode schema) {
        known = new java.util.TreeMap<>();
        known.put("map", namesOf(schema.get("properties")));
        schema.get("$defs").properties().forEach(def -> {
            if (def.getKey().endsWith("Mapping")) {
                known.put(
                        def.getKey().replace("Mapping", ""),
                        namesOf(def.getValue().get("properties")));
            }
        });
    }

    private static Set<String> namesOf(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        names.remove("$schema");
        return names;
    }

    /** The kinds of mappings: the things, and lane, arrow, metric, dismissal, tracker. */
    Set<String> owners() {
        return known.keySet();
    }

    /** All keys that one kind of mapping may have. */
    Set<String> of(String owner) {
        return known.get(owner);
    }

    /** All keys, each as {@code step.feels}; common keys as {@code thing.note}. */
    Set<String> all() {
        Set<String> all = new TreeSet<>();
        known.forEach((owner, keys) -> keys.forEach(key -> all.add(name(owner, key))));
        return all;
    }

    /** The keys that a definition uses, in the same form; short forms of arrows and cards use none. */
    Set<String> usedIn(Object definition) {
        Set<String> used = new TreeSet<>();
        collect("map", definition, used);
        return used;
    }

    private static String name(String owner, String key) {
        return (THINGS.contains(owner) && COMMON.contains(key) ? "thing" : owner) + "." + key;
    }

    private void collect(String owner, Object value, Set<String> used) {
        if (value instanceof Collection<?> list) {
            list.forEach(item -> collect(owner, item, used));
        } else if (value instanceof Map<?, ?> mapping) {
            mapping.forEach((key, inner) -> {
                String word = String.valueOf(key);
                if (known.get(owner).contains(word)) {
                    used.add(name(owner, word));
                }
                childrenOf(owner, word, inner).forEach(child -> collect(child.owner(), child.value(), used));
            });
        }
    }

    private record Child(String owner, Object value) {}

    private List<Child> childrenOf(String owner, String key, Object value) {
        List<Child> children = new ArrayList<>();
        String child = CHILDREN.get(owner + "." + key);
        if (child != null) {
            children.add(new Child(child, value));
        } else if (key.equals("metrics") && value instanceof Map<?, ?> metrics) {
            metrics.values().forEach(metric -> children.add(new Child("metric", metric)));
        } else if (owner.equals("step") && isLane(key)) {
            children.add(new Child("card", value));
        }
        return children;
    }

    private boolean isLane(String key) {
        return LANES.contains(key) || !known.get("step").contains(key) && !key.startsWith("x-") && !key.startsWith("$");
    }
}
