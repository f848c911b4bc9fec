package io.frontstage.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Applies a difference to the older map, knowing nothing of the newer one except the changes. */
final class Patched {

    private final Map<MapThing, Node> nodes = new IdentityHashMap<>();
    private final Set<MapThing> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Renames renames;
    private final Node root;

    private static final class Node {
        final ThingKind kind;
        String id;
        String title;
        String lane;
        Map<String, Object> values;
        Node parent;
        final List<Node> children = new ArrayList<>();

        Node(MapThing thing) {
            kind = thing.kind();
            id = thing.id();
            title = thing.title();
            lane = thing.lane();
            values = new LinkedHashMap<>(thing.values());
        }
    }

    private Patched(Difference difference) {
        renames = difference.renames();
        root = node(difference.before());
        difference.changes().forEach(change -> {
            if (change.sign() == Sign.MOVED) {
                moved.add(change.after().orElseThrow());
                detach(nodes.get(change.before().orElseThrow()));
            }
        });
        difference.changes().forEach(change -> {
            if (change.sign() == Sign.REMOVED) {
                detach(nodes.get(change.before().orElseThrow()));
            }
        });
        nodes.values().forEach(this::rename);
        difference.changes().forEach(this::apply);
    }

    /** The normal form, with lists sorted whose order has no meaning. */
    static Object apply(Difference difference) {
        return canonical(new Patched(difference).map(difference));
    }

    private Object map(Difference difference) {
        Map<String, Object> map = map(root);
        map.put("format", 1);
        return map;
    }

    private Node node(MapThing thing) {
        Node node = new Node(thing);
        nodes.put(thing, node);
        thing.children().forEach(child -> put(node(child), node, Integer.MAX_VALUE));
        return node;
    }

    /** Inserts a node among the children of its kind, at a position. */
    private static void put(Node node, Node parent, int place) {
        node.parent = parent;
        int at = 0;
        int alike = 0;
        while (at < parent.children.size() && (parent.children.get(at).kind != node.kind || alike < place)) {
            alike += parent.children.get(at).kind == node.kind ? 1 : 0;
            at++;
        }
        parent.children.add(at, node);
    }

    private static void detach(Node node) {
        node.parent.children.remove(node);
    }

    private void rename(Node node) {
        node.id = renames.id(node.kind, node.id);
        node.lane = renames.id(ThingKind.LANE, node.lane);
        node.values = renames.values(node.values);
    }

    private void apply(Change change) {
        if (change.sign() == Sign.ADDED) {
            MapThing thing = change.after().orElseThrow();
            put(added(thing), find(thing.parent().orElseThrow()), change.place());
        } else if (change.sign() == Sign.MOVED) {
            MapThing thing = change.after().orElseThrow();
            Node node = nodes.get(change.before().orElseThrow());
            node.lane = thing.lane();
            put(node, find(thing.parent().orElseThrow()), change.place());
        } else if (change.sign() == Sign.CHANGED) {
            change(nodes.get(change.before().orElseThrow()), change);
        }
    }

    private static void change(Node node, Change change) {
        if (change.key().equals("title")) {
            node.title = change.now().orElseThrow().toString();
        } else if (change.now().isPresent()) {
            node.values.put(change.key(), change.now().get());
        } else {
            node.values.remove(change.key());
        }
    }

    private Node added(MapThing thing) {
        Node node = new Node(thing);
        for (MapThing child : thing.children()) {
            if (!moved.contains(child)) {
                put(added(child), node, Integer.MAX_VALUE);
            }
        }
        return node;
    }

    /** Finds an element with children by its id, which is unique within its kind. */
    private Node find(MapThing thing) {
        return find(root, thing);
    }

    private static Node find(Node within, MapThing thing) {
        if (within.kind == thing.kind() && within.id.equals(thing.id())) {
            return within;
        }
        for (Node child : within.children) {
            Node found = find(child, thing);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Map<String, Object> map(Node node) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (node.kind == ThingKind.LANE) {
            map.put("lane", node.id);
            map.put("name", node.title);
        } else if (!node.kind.titleKey().isEmpty()) {
            map.put(node.kind.titleKey(), node.title);
        }
        if (!node.id.isEmpty() && node.kind != ThingKind.LANE && node.kind != ThingKind.METRIC) {
            map.put("id", node.id);
        }
        node.values.forEach((key, value) -> value(map, key, value));
        for (Node child : node.children) {
            child(map, child);
        }
        return map;
    }

    @SuppressWarnings("unchecked")
    private static void child(Map<String, Object> map, Node child) {
        if (child.kind == ThingKind.METRIC) {
            ((Map<String, Object>) map.computeIfAbsent("metrics", key -> new LinkedHashMap<>()))
                    .put(child.title, map(child));
            return;
        }
        String list = child.kind == ThingKind.CARD ? child.lane : child.kind.list();
        ((List<Object>) map.computeIfAbsent(list, key -> new ArrayList<>())).add(map(child));
    }

    @SuppressWarnings("unchecked")
    private static void value(Map<String, Object> map, String key, Object value) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            map.put(key, value);
        } else if (key.startsWith("none.")) {
            map.put(key.substring(dot + 1), List.of());
        } else if (key.startsWith("issues.")) {
            ((List<Object>) map.computeIfAbsent("issues", first -> new ArrayList<>())).add(key.substring(dot + 1));
        } else {
            ((Map<String, Object>) map.computeIfAbsent(key.substring(0, dot), first -> new LinkedHashMap<>()))
                    .put(key.substring(dot + 1), value);
        }
    }

    /** Sorts keys, and lists except those of stages and steps. */
    static Object canonical(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(
                    (String) key, each instanceof List<?> list ? list(list, (String) key) : canonical(each)));
            if (map.containsKey("lane") && map.get("lane").equals(map.get("name"))) {
                sorted.remove("name"); // a lane without a name is shown by its id
            }
            return sorted;
        }
        return value;
    }

    private static Object list(List<?> list, String key) {
        List<Object> items = new ArrayList<>();
        list.forEach(item -> items.add(canonical(item)));
        if (key.equals("issues")) {
            return items.stream().distinct().sorted().toList(); // a key written twice is one link
        }
        if (!key.equals("stages") && !key.equals("steps")) {
            items.sort((one, other) -> one.toString().compareTo(other.toString()));
        }
        return items;
    }
}
