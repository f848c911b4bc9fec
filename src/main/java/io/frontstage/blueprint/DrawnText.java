package io.frontstage.blueprint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map as it is drawn: of a text with very many lines the first ones, with an ellipsis. A line break is one character in a file and a whole
 * element in a drawing. The table says all.
 */
public final class DrawnText {

    /** Lines of one text that are drawn, counted by its line breaks; where the drawing breaks long lines comes on top. */
    public static final int MAX_LINES = 60;

    private DrawnText() {}

    /** The same map, if none of its texts has too many lines; else one with such texts cut. */
    public static Blueprint of(Blueprint blueprint) {
        return of(blueprint, ShownText.of(blueprint));
    }

    /** @param shown how much text the map shows */
    public static Blueprint of(Blueprint blueprint, ShownText shown) {
        return shown.mostLines() > MAX_LINES ? (Blueprint) cut(blueprint) : blueprint;
    }

    /**
     * By way of the components that a record itself names, so that a part of the map that comes later is cut like all others. What holds
     * nothing to be cut is the same object as before.
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
