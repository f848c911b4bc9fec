package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a text, independent of how it is written. Each change of the text is also made here, and both must give the same content.
 * Each element remembers which one it was originally.
 */
final class DocumentTree {

    /** The key under which an element keeps its origin; no key of a text can be equal to it. */
    static final String WAS = "\0";

    private final LocatedMap map;
    private final Map<String, Object> root;

    /**
     * Which element it was originally; empty if it is new. It is not content of the text, so all instances are equal.
     *
     * @param element its name before all changes
     */
    record Was(Optional<ElementRef> element) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Was;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /** @param origins the original names of the elements of the text */
    DocumentTree(LocatedMap map, Map<ElementRef, ElementRef> origins) {
        this.map = map;
        this.root = new DocumentTreeReader(map, origins).map();
    }

    /** An element that has only a title. */
    static Map<String, Object> titled(Key key, String title) {
        Map<String, Object> mappingKind = new LinkedHashMap<>();
        mappingKind.put(key.word(), title);
        mappingKind.put(WAS, new Was(Optional.empty()));
        return mappingKind;
    }

    boolean isSameAs(DocumentTree other) {
        return root.equals(other.root);
    }

    /** The original name of an element. */
    Optional<ElementRef> was(ElementPath path) {
        return ((Was) at(path).get(WAS)).element();
    }

    Map<String, Object> at(ElementPath path) {
        Map<String, Object> here = root;
        for (PathSegment segment : path.segments()) {
            here = mapping(list(here, segment.word()).get(segment.place()));
        }
        return here;
    }

    /** The key of an element's title. */
    String titleWord(ElementPath path) {
        return map.at(path).orElseThrow().ref().kind().title().word();
    }

    void put(ElementPath path, String word, String text) {
        at(path).put(word, text);
    }

    void drop(ElementPath path, String word) {
        at(path).remove(word);
    }

    void putIn(ElementPath path, String word, int place, Object value) {
        Map<String, Object> owner = at(path);
        if (!(owner.get(word) instanceof List<?>)) {
            List<Object> list = new ArrayList<>();
            Optional.ofNullable(owner.get(word)).ifPresent(list::add);
            owner.put(word, list);
        }
        list(owner, word).add(place, value);
    }

    /** One value of a list of an element. */
    Object value(ElementPath path, String word, int place) {
        return list(at(path), word).get(place);
    }

    void replace(ElementPath path, String word, int place, Object value) {
        list(at(path), word).set(place, value);
    }

    Object takeOut(ElementPath path, String word, int place) {
        Map<String, Object> owner = at(path);
        Object taken = list(owner, word).remove(place);
        if (list(owner, word).isEmpty()) {
            owner.remove(word);
        }
        return taken;
    }

    /** The values of a list of an element. */
    static List<Object> values(Map<String, Object> mappingKind, Key key) {
        return mappingKind.get(key.word()) instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    /** A copy in which all elements are new. */
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
