package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.StageId;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Replaces every text of a blueprint with a malicious one; ids stay, so that references remain valid. */
final class Hostile {

    private static final Set<Class<?>> IDS =
            Set.of(ElementId.class, LaneId.class, PersonaId.class, StageId.class, IssueKey.class);

    private final String text;

    private Hostile(String text) {
        this.text = text;
    }

    static Blueprint with(Blueprint blueprint, String text) {
        return (Blueprint) new Hostile(text).changed(blueprint);
    }

    private Object changed(Object value) {
        if (value instanceof String) {
            return text;
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::changed);
        } else if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            list.forEach(one -> all.add(changed(one)));
            return all;
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> all = new LinkedHashMap<>();
            map.forEach((key, one) -> all.put(key, changed(one)));
            return all;
        }
        return value instanceof Record && !IDS.contains(value.getClass()) ? changedRecord(value) : value;
    }

    private Object changedRecord(Object value) {
        try {
            RecordComponent[] components = value.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = changed(components[i].getAccessor().invoke(value));
            }
            return value.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
