package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a text says, however it is written. A change of the text is also made here, and both must come to the same. Each thing remembers
 * which one it was at first.
 */
final class Said {

    /** Under this a thing keeps what it was; no key of a text is so. */
    static final String WAS = "\0";

    private final Outline outline;
    private final Map<String, Object> root;

    /**
     * Which thing it was at first; nothing if it is new. It is nothing that the text says, so all are alike.
     *
     * @param thing as it was called before all changes
     */
    record Was(Optional<ThingRef> thing) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Was;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /** @param origins what the things of the text were at first */
    Said(Outline outline, Map<ThingRef, ThingRef> origins) {
        this.outline = outline;
        this.root = new Saying(outline, origins).map();
    }

    /** A thing that is only its title. */
    static Map<String, Object> titled(Key key, String title) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put(key.word(), title);
        thing.put(WAS, new Was(Optional.empty()));
        return thing;
    }

    boolean isSameAs(Said other) {
        return root.equals(other.root);
    }

    /** What a thing was at first. */
    Optional<ThingRef> was(ThingPath path) {
        return ((Was) at(path).get(WAS)).thing();
    }

    Map<String, Object> at(ThingPath path) {
        Map<String, Object> here = root;
        for (ThingPath.Leg leg : path.legs()) {
            here = mapping(list(here, leg.word()).get(leg.place()));
        }
        return here;
    }

    /** The key of a thing's title. */
    String titleWord(ThingPath path) {
        return outline.at(path).orElseThrow().ref().kind().title().word();
    }

    void put(ThingPath path, String word, String text) {
        at(path).put(word, text);
    }

    void drop(ThingPath path, String word) {
        at(path).remove(word);
    }

    void putIn(ThingPath path, String word, int place, Object value) {
        Map<String, Object> owner = at(path);
        if (!(owner.get(word) instanceof List<?>)) {
            List<Object> list = new ArrayList<>();
            Optional.ofNullable(owner.get(word)).ifPresent(list::add);
            owner.put(word, list);
        }
        list(owner, word).add(place, value);
    }

    /** One of the values that a thing lists. */
    Object value(ThingPath path, String word, int place) {
        return list(at(path), word).get(place);
    }

    void replace(ThingPath path, String word, int place, Object value) {
        list(at(path), word).set(place, value);
    }

    Object takeOut(ThingPath path, String word, int place) {
        Map<String, Object> owner = at(path);
        Object taken = list(owner, word).remove(place);
        if (list(owner, word).isEmpty()) {
            owner.remove(word);
        }
        return taken;
    }

    /** What a thing lists under a key. */
    static List<Object> values(Map<String, Object> thing, Key key) {
        return thing.get(key.word()) instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    /** A copy in which everything is new. */
    static Object copy(Object value) {
        if (value instanceof Map<?, ?> mapping) {
            Map<String, Object> copy = new LinkedHashMap<>();
            mapping.forEach((key, one) -> copy.put((String) key, copy(one)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(one -> copy.add(copy(one)));
            return copy;
        }
        return value instanceof Was ? new Was(Optional.empty()) : value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> owner, String word) {
        return (List<Object>) owner.get(word);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) value;
    }
}
