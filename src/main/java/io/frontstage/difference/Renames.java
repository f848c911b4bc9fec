package io.frontstage.difference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The ids that changed, from old to new. A reference whose target only got a new id does not count as a change. */
public final class Renames {

    private static final Set<String> OF_ELEMENTS = Set.of("at", "cause", "met-by", "solves", "from", "to");
    private static final Set<String> BY_PERSONA = Set.of("feels", "thinks", "needs", "expects");

    /** The new ids by kind; steps, cards and items share one name space. */
    private final Map<ThingKind, Map<String, String>> ids = new EnumMap<>(ThingKind.class);

    void add(MapThing old, MapThing now) {
        if (!old.id().equals(now.id())) {
            ids.computeIfAbsent(space(old.kind()), first -> new HashMap<>()).put(old.id(), now.id());
        }
    }

    private static ThingKind space(ThingKind kind) {
        return kind.isElement() ? ThingKind.STEP : kind;
    }

    /** The id of a thing in the newer map. */
    public String id(ThingKind kind, String old) {
        return ids.getOrDefault(space(kind), Map.of()).getOrDefault(old, old);
    }

    /** A value as the newer map would write it. */
    public Object value(String key, Object value) {
        if (ids.isEmpty()) {
            return value;
        }
        if (OF_ELEMENTS.contains(key)) {
            return each(value, this::reference);
        }
        return switch (key) {
            case "for" -> each(value, text -> id(ThingKind.PERSONA, text));
            case "lane" -> each(value, text -> id(ThingKind.LANE, text));
            default -> value;
        };
    }

    /** The key as the newer map would write it. */
    public String key(String key) {
        int dot = key.indexOf('.');
        if (dot < 0 || ids.isEmpty()) {
            return key;
        }
        String first = key.substring(0, dot);
        String rest = key.substring(dot + 1);
        if (BY_PERSONA.contains(first)) {
            return first + "." + id(ThingKind.PERSONA, rest);
        }
        return first.equals("none") ? first + "." + id(ThingKind.LANE, rest) : key;
    }

    /** Values with the keys and ids of the newer map. */
    public Map<String, Object> values(Map<String, Object> old) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        old.forEach((key, value) -> renamed.put(key(key), value(key, value)));
        return renamed;
    }

    private String reference(String text) {
        int dot = text.indexOf('.');
        if (dot >= 0) {
            return id(ThingKind.STEP, text.substring(0, dot)) + "." + id(ThingKind.LANE, text.substring(dot + 1));
        }
        String element = id(ThingKind.STEP, text);
        return element.equals(text) ? id(ThingKind.STAGE, text) : element;
    }

    private static Object each(Object value, UnaryOperator<String> rename) {
        if (value instanceof List<?> list) {
            List<Object> renamed = new ArrayList<>();
            list.forEach(item -> renamed.add(rename.apply(item.toString())));
            return renamed;
        }
        return rename.apply(value.toString());
    }
}
