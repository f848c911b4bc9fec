package io.frontstage.blueprint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts the texts of a map for its drawing: a text with more than {@value #MAX_LINES} lines ends with an ellipsis. A line break is one
 * character in a file but a whole element in a drawing. The table shows the full texts.
 */
public final class DrawnText {

    /** Maximum number of lines drawn of one text, counted by its own line breaks; lines that the drawing wraps are not counted. */
    public static final int MAX_LINES = 60;

    private DrawnText() {}

    /**
     * The same map if none of its texts has too many lines; otherwise a copy in which those texts are cut.
     *
     * @param shown how much text the map shows
     */
    public static Blueprint of(Blueprint blueprint, ShownText shown) {
        return shown.mostLines() > MAX_LINES ? (Blueprint) cut(blueprint) : blueprint;
    }

    /**
     * Walks through record components by reflection, so that parts added to the model later are cut as well. If nothing has to be cut, the
     * same object is returned.
     */
    private static Object cut(Object value) {
        if (value instanceof String text) {
            return cut(text);
        } else if (value instanceof List<?> list) {
            return cut(list);
        } else if (value instanceof Optional<?> optional) {
            return optional.isPresent() && cut(optional.get()) != optional.get()
                    ? Optional.of(cut(optional.get()))
                    : optional;
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> all = new LinkedHashMap<>();
            map.forEach((key, one) -> all.put(key, cut(one)));
            return all;
        }
        return value instanceof Record whole ? cut(whole) : value;
    }

    private static List<?> cut(List<?> list) {
        List<Object> all = new ArrayList<>(list.size());
        boolean same = true;
        for (Object one : list) {
            Object shorter = cut(one);
            same &= shorter == one;
            all.add(shorter);
        }
        return same ? list : all;
    }

    private static Object cut(Record whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] parts = new Object[components.length];
        boolean same = true;
        try {
            for (int i = 0; i < components.length; i++) {
                Object part = components[i].getAccessor().invoke(whole);
                types[i] = components[i].getType();
                parts[i] = cut(part);
                same &= parts[i] == part || parts[i].equals(part);
            }
            return same ? whole : whole.getClass().getDeclaredConstructor(types).newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("a shorter text is a text as well", refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the map's records and their constructors are public", impossible);
        }
    }

    private static String cut(String text) {
        int at = -1;
        for (int line = 0; line < MAX_LINES; line++) {
            at = text.indexOf('\n', at + 1);
            if (at < 0) {
                return text;
            }
        }
        return text.substring(0, at) + " …";
    }
}
