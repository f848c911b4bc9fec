package io.frontstage.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Traverses the newer map and collects what differs. */
final class ChangeFinder {

    private final Matching matching;
    private final List<Change> changes = new ArrayList<>();

    ChangeFinder(Matching matching) {
        this.matching = matching;
    }

    List<Change> find(MapThing old, MapThing now) {
        values(old, now);
        below(old, now);
        return changes;
    }

    private void below(MapThing old, MapThing now) {
        Set<ThingKind> kinds = EnumSet.noneOf(ThingKind.class);
        kinds.addAll(old.kinds());
        kinds.addAll(now.kinds());
        for (ThingKind kind : kinds) {
            children(old.children(kind), now.children(kind), kind);
        }
    }

    /** Compares the children of one kind; a removed child comes before the neighbour that followed it. */
    private void children(List<MapThing> olds, List<MapThing> nows, ThingKind kind) {
        Set<MapThing> steady = kind.isOrdered() ? steady(olds, nows) : Set.copyOf(nows);
        int told = 0;
        for (int i = 0; i < nows.size(); i++) {
            MapThing now = nows.get(i);
            Optional<MapThing> old = matching.before(now);
            int at = old.map(olds::indexOf).orElse(-1);
            if (at >= told && steady.contains(now)) {
                removed(olds.subList(told, at));
                told = at + 1;
            }
            child(old, now, i, at >= 0 && steady.contains(now));
        }
        removed(olds.subList(told, olds.size()));
    }

    private void removed(List<MapThing> olds) {
        for (MapThing old : olds) {
            if (matching.after(old).isEmpty()) {
                changes.add(Change.removed(old));
            }
        }
    }

    private void child(Optional<MapThing> old, MapThing now, int place, boolean isSteady) {
        if (old.isEmpty()) {
            changes.add(Change.added(now, place));
            movedInto(now);
            return;
        }
        boolean isInLane =
                matching.renames().id(ThingKind.LANE, old.get().lane()).equals(now.lane());
        if (!isSteady || !isInLane) {
            changes.add(Change.moved(old.get(), now, place));
        }
        values(old.get(), now);
        below(old.get(), now);
    }

    /** Reports what was moved into something new; everything else in it is part of the addition. */
    private void movedInto(MapThing added) {
        for (ThingKind kind : added.kinds()) {
            List<MapThing> children = added.children(kind);
            for (int i = 0; i < children.size(); i++) {
                Optional<MapThing> old = matching.before(children.get(i));
                if (old.isPresent()) {
                    child(old, children.get(i), i, false);
                } else {
                    movedInto(children.get(i));
                }
            }
        }
    }

    /** The largest set of things that kept their relative order. */
    private Set<MapThing> steady(List<MapThing> olds, List<MapThing> nows) {
        List<MapThing> kept = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (MapThing now : nows) {
            int at = matching.before(now).map(olds::indexOf).orElse(-1);
            if (at >= 0) {
                kept.add(now);
                places.add(at);
            }
        }
        Set<MapThing> steady = new HashSet<>();
        for (int index : LongestRise.of(places)) {
            steady.add(kept.get(index));
        }
        return steady;
    }

    private void values(MapThing old, MapThing now) {
        Map<String, Object> was = matching.renames().values(old.values());
        if (!old.title().equals(now.title())) {
            changed(old, now, "title", Optional.of(old.title()), Optional.of(now.title()));
        }
        for (Map.Entry<String, Object> entry : now.values().entrySet()) {
            Optional<Object> before = Optional.ofNullable(was.remove(entry.getKey()));
            if (!before.map(value -> isSame(value, entry.getValue())).orElse(false)) {
                changed(old, now, entry.getKey(), before, Optional.of(entry.getValue()));
            }
        }
        was.forEach((key, value) -> changed(old, now, key, Optional.of(value), Optional.empty()));
    }

    private void changed(MapThing old, MapThing now, String key, Optional<Object> was, Optional<Object> is) {
        changes.add(new Change(Sign.CHANGED, Optional.of(old), Optional.of(now), 0, key, was, is));
    }

    private static boolean isSame(Object one, Object other) {
        return one.equals(other)
                || one instanceof List<?> some
                        && other instanceof List<?> others
                        && sorted(some).equals(sorted(others));
    }

    private static List<String> sorted(List<?> list) {
        return list.stream()
                .map(Object::toString)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
