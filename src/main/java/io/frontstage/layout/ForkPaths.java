package io.frontstage.layout;

import io.frontstage.blueprint.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds which step follows which, through the forks of a map.
 *
 * <p>A fork is a run of neighbouring steps of one stage, or of neighbouring stages, that name a {@code path} themselves. A fork with a
 * single path has a second way, which skips it; one with several paths has only these. A fork of steps in a stage that is itself a way of a
 * fork is inside that way. If a branch of one fork is followed by branches of another that shares no path with it, it is unknown who
 * continues where. A path ends where a later fork names other paths of the fork at which it began, but not the path itself.
 */
final class ForkPaths {

    /** A connection from one column to a following one on some way. */
    record Leg(int from, int to) {}

    /**
     * A fork that is wider than one column.
     *
     * @param within whether it is inside a way of another fork
     * @param around whether it contains other forks
     */
    record Bracket(int first, int last, boolean within, boolean around) {}

    /** A column that everybody on this way goes through, or a fork with its ways, each made of such parts. */
    private record Part(int column, Map<String, List<Part>> ways) {

        static Part of(int column) {
            return new Part(column, Map.of());
        }

        boolean isFork() {
            return !ways.isEmpty();
        }

        boolean isLived(IntPredicate lives) {
            return isFork()
                    ? ways.values().stream().flatMap(List::stream).anyMatch(part -> part.isLived(lives))
                    : lives.test(column);
        }
    }

    /**
     * A position that someone can have reached.
     *
     * @param column the last column they went through; -1: unknown
     * @param on the paths that they are on
     * @param forks all paths of the forks at which these paths began
     */
    private record Place(int column, Set<String> on, Set<String> forks) {}

    private final Columns columns;
    private final List<Stage> stages;
    private final List<Part> parts = new ArrayList<>();
    private final List<Bracket> brackets = new ArrayList<>();
    private final boolean[] branch;

    /**
     * @param columns the columns of the map
     * @param stages the stages of the map
     */
    ForkPaths(Columns columns, List<Stage> stages) {
        this.columns = columns;
        this.stages = stages;
        this.branch = new boolean[columns.count()];
        int stage = 0;
        while (stage < stages.size()) {
            int end = stage;
            while (end < stages.size() && !paths(end).isEmpty()) {
                end++;
            }
            if (end > stage) {
                parts.add(fork(stage, end - 1));
                stage = end;
            } else {
                parts.addAll(steps(stage, Set.of(), Optional.empty()));
                stage++;
            }
        }
    }

    /** Whether a column is on a path that not everybody takes. */
    boolean isBranch(int column) {
        return branch[column];
    }

    /** The brackets to draw. */
    List<Bracket> brackets() {
        return List.copyOf(brackets);
    }

    private List<String> paths(int stage) {
        return stages.get(stage).audience().paths();
    }

    /** The paths that a step itself names; empty: as its stage. */
    private List<String> own(int column, int stage) {
        return columns.get(column).step().map(stages.get(stage)::ownPaths).orElse(List.of());
    }

    /** Makes a fork of whole stages. */
    private Part fork(int first, int last) {
        Set<String> names = new LinkedHashSet<>();
        for (int stage = first; stage <= last; stage++) {
            names.addAll(paths(stage));
        }
        int before = brackets.size();
        Map<String, List<Part>> ways = new LinkedHashMap<>();
        for (String name : names) {
            List<Part> way = new ArrayList<>();
            for (int stage = first; stage <= last; stage++) {
                if (paths(stage).contains(name)) {
                    way.addAll(steps(stage, names, Optional.of(name)));
                }
            }
            ways.put(name, way);
        }
        List<Bracket> within = List.copyOf(new LinkedHashSet<>(brackets.subList(before, brackets.size())));
        brackets.subList(before, brackets.size()).clear();
        int left = columns.first(first);
        int right = columns.last(last);
        for (int column = left; column <= right; column++) {
            branch[column] = true;
        }
        if (right > left) {
            brackets.add(new Bracket(left, right, false, !within.isEmpty()));
        }
        brackets.addAll(within);
        return new Part(-1, ways);
    }

    /**
     * The steps of a stage, with the forks in it.
     *
     * @param around the paths of the fork of which the stage is a way; empty if it is not
     * @param way which way it is: steps that name only other paths of the fork are not on it
     */
    private List<Part> steps(int stage, Set<String> around, Optional<String> way) {
        List<Part> found = new ArrayList<>();
        int column = columns.first(stage);
        while (column <= columns.last(stage)) {
            List<String> own = own(column, stage);
            if (own.isEmpty() || own.stream().anyMatch(around::contains)) {
                if (own.isEmpty() || own.contains(way.orElseThrow())) {
                    found.add(Part.of(column));
                }
                column++;
                continue;
            }
            int end = column;
            while (end + 1 <= columns.last(stage) && isForked(own(end + 1, stage), around)) {
                end++;
            }
            found.add(forkOfSteps(stage, column, end));
            if (end > column) {
                brackets.add(new Bracket(column, end, !around.isEmpty(), false));
            }
            column = end + 1;
        }
        return found;
    }

    private static boolean isForked(List<String> own, Set<String> around) {
        return !own.isEmpty() && own.stream().noneMatch(around::contains);
    }

    private Part forkOfSteps(int stage, int first, int last) {
        Map<String, List<Part>> ways = new LinkedHashMap<>();
        for (int column = first; column <= last; column++) {
            branch[column] = true;
            for (String name : own(column, stage)) {
                ways.computeIfAbsent(name, path -> new ArrayList<>()).add(Part.of(column));
            }
        }
        return new Part(-1, ways);
    }

    /** All connections for someone who only goes through some of the columns. */
    Set<Leg> legs(IntPredicate lives) {
        Walk walk = new Walk(lives);
        walk.along(parts, List.of(), new Place(-1, Set.of(), Set.of()));
        return walk.legs;
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        Set<String> both = new LinkedHashSet<>(some);
        both.addAll(more);
        return both;
    }

    /** Walks through a map as someone who only goes through some of the columns. */
    private static final class Walk {
        private final IntPredicate lives;
        private final Set<Leg> legs = new LinkedHashSet<>();
        /** All paths of the forks with several ways that were passed. */
        private final Set<String> rivals = new HashSet<>();

        Walk(IntPredicate lives) {
            this.lives = lives;
        }

        /** @param around the way that contains the parts; it gives the paths of everybody who is on no other */
        Collection<Place> along(List<Part> way, Collection<Place> before, Place around) {
            Collection<Place> places = before;
            for (Part part : way) {
                if (part.isFork()) {
                    places = through(part, places, around);
                } else if (lives.test(part.column)) {
                    places.stream()
                            .filter(place -> place.column >= 0)
                            .forEach(place -> legs.add(new Leg(place.column, part.column)));
                    places = List.of(new Place(part.column, around.on, around.forks));
                }
            }
            return places;
        }

        private Collection<Place> through(Part fork, Collection<Place> before, Place around) {
            if (!fork.isLived(lives)) {
                return before;
            }
            Set<String> names = fork.ways.keySet();
            boolean past =
                    names.size() == 1 && !rivals.contains(names.iterator().next());
            Collection<Place> after = new LinkedHashSet<>();
            for (Place place : before.isEmpty() ? List.of(around) : before) {
                boolean onBranch = !place.on.equals(around.on);
                boolean shared = onBranch && names.stream().anyMatch(place.forks::contains);
                if (past && !shared) {
                    after.add(place);
                }
                for (Map.Entry<String, List<Part>> way : fork.ways.entrySet()) {
                    boolean lived = way.getValue().stream().anyMatch(part -> part.isLived(lives));
                    if (lived && (!shared || place.on.contains(way.getKey()))) {
                        boolean known = place.column >= 0 && (!onBranch || shared);
                        Place start = new Place(
                                known ? place.column : -1,
                                with(around.on, Set.of(way.getKey())),
                                with(around.forks, names));
                        after.addAll(along(way.getValue(), List.of(start), start));
                    }
                }
            }
            if (names.size() > 1) {
                rivals.addAll(names);
            }
            after.removeIf(place -> place.column < 0);
            return after;
        }
    }
}
