package io.frontstage.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A thing of a map, such as a stage, a card or an arrow, with its values in the normal form. Things are compared by identity: two of them
 * are never equal, because each has its place in one map.
 */
public final class MapThing {

    private final ThingKind kind;
    private final Optional<MapThing> parent;
    private final String id;
    private final String title;
    private final String lane;
    private final boolean written;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<MapThing> children = new ArrayList<>();
    private final Map<ThingKind, List<MapThing>> byKind = new EnumMap<>(ThingKind.class);

    MapThing(ThingKind kind, Optional<MapThing> parent, String id, String title, String lane, boolean written) {
        this.kind = kind;
        this.parent = parent;
        this.id = id;
        this.title = title;
        this.lane = lane;
        this.written = written;
        parent.ifPresent(above -> above.add(this));
    }

    private void add(MapThing child) {
        children.add(child);
        byKind.computeIfAbsent(child.kind, first -> new ArrayList<>()).add(child);
    }

    void put(String key, Object value) {
        values.put(key, value);
    }

    public ThingKind kind() {
        return kind;
    }

    /** The thing that contains it; empty for the map. */
    public Optional<MapThing> parent() {
        return parent;
    }

    public String id() {
        return id;
    }

    /** Its title; empty for an arrow. */
    public String title() {
        return title;
    }

    /** The id of a card's lane; empty for anything else. */
    public String lane() {
        return lane;
    }

    boolean isWritten() {
        return written;
    }

    /** Its values by key; a value by persona has the key {@code key.persona}. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** A value as text; empty if there is none. */
    public String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    public List<MapThing> children() {
        return Collections.unmodifiableList(children);
    }

    /** Its children of one kind, in the order of the map. */
    public List<MapThing> children(ThingKind of) {
        return Collections.unmodifiableList(byKind.getOrDefault(of, List.of()));
    }

    /** The kinds of its children. */
    Set<ThingKind> kinds() {
        return byKind.keySet();
    }

    /** The nearest thing of one kind among itself and those that contain it; empty if there is none. */
    public Optional<MapThing> within(ThingKind of) {
        return kind == of ? Optional.of(this) : parent.flatMap(above -> above.within(of));
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
