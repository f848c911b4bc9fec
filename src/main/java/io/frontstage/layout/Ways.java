package io.frontstage.layout;

import io.frontstage.blueprint.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * From which step one comes to which, through the forks of a map.
 *
 * <p>A fork is a run of neighbouring steps of one stage that say {@code path} themselves, or of neighbouring stages that do. One with
 * a single path has a second way, past it; one with more has those ways and no other. From a branch of one fork into a branch of
 * another that shares no path with it nobody knows who goes. A path ends where a later fork names others of its fork and not it.
 */
final class Ways {

    /** A step from one column to the next on some way. */
    record Leg(int from, int to) {}

    /** A run of columns that everybody lives through, or a fork. */
    private record Part(List<Integer> columns, Map<Integer, Set<String>> paths, Set<String> names) {
        boolean isFork() {
            return !names.isEmpty();
        }
    }

    /** Where one may be: behind a column, on a path of a fork, or on none. */
    private record Place(int column, String path, Set<String> fork) {}

    private static final String PAST = "";

    private final List<Part> parts;
    private final boolean[] branch;

    /**
     * @param columns the columns of the map
     * @param stages the stages of the map
     */
    Ways(Columns columns, List<Stage> stages) {
        this.parts = parts(columns, stages);
        this.branch = new boolean[columns.count()];
        for (Part part : parts) {
            if (part.isFork()) {
                part.columns.forEach(column -> branch[column] = true);
            }
        }
    }

    /** Whether a column is on a path that not everybody takes. */
    boolean isBranch(int column) {
        return branch[column];
    }

    /** The first and last column of each fork that is wider than one column. */
    List<int[]> forks() {
        return parts.stream()
                .filter(part -> part.isFork() && part.columns.size() > 1)
                .map(part -> new int[] {part.columns.get(0), part.columns.get(part.columns.size() - 1)})
                .toList();
    }

    private static List<Part> parts(Columns columns, List<Stage> stages) {
        List<Part> parts = new ArrayList<>();
        int stage = 0;
        while (stage < stages.size()) {
            int end = stage;
            while (end < stages.size() && !stages.get(end).audience().paths().isEmpty()) {
                end++;
            }
            if (end > stage) {
                parts.add(fork(columns, columns.first(stage), columns.last(end - 1)));
                stage = end;
                continue;
            }
            steps(columns, stage, parts);
            stage++;
        }
        return parts;
    }

    private static void steps(Columns columns, int stage, List<Part> parts) {
        int column = columns.first(stage);
        while (column <= columns.last(stage)) {
            int end = column;
            while (end <= columns.last(stage) && !paths(columns, end).isEmpty()) {
                end++;
            }
            if (end > column) {
                parts.add(fork(columns, column, end - 1));
                column = end;
            } else {
                parts.add(new Part(List.of(column), Map.of(), Set.of()));
                column++;
            }
        }
    }

    private static Part fork(Columns columns, int first, int last) {
        List<Integer> all = new ArrayList<>();
        Map<Integer, Set<String>> paths = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (int column = first; column <= last; column++) {
            all.add(column);
            Set<String> own = new LinkedHashSet<>(paths(columns, column));
            paths.put(column, own);
            names.addAll(own);
        }
        return new Part(List.copyOf(all), paths, names);
    }

    private static List<String> paths(Columns columns, int column) {
        return columns.get(column).step().map(step -> step.audience().paths()).orElse(List.of());
    }

    /** All legs of one who lives through some columns only. */
    Set<Leg> legs(IntPredicate lives) {
        Set<Leg> legs = new LinkedHashSet<>();
        Collection<Place> places = new LinkedHashSet<>();
        Map<String, Set<String>> rivals = new HashMap<>();
        for (Part part : parts) {
            if (!part.isFork()) {
                int column = part.columns.get(0);
                if (lives.test(column)) {
                    places.forEach(place -> legs.add(new Leg(place.column, column)));
                    places = new LinkedHashSet<>(List.of(new Place(column, PAST, Set.of())));
                }
                continue;
            }
            places = through(part, lives, places, rivals, legs);
        }
        return legs;
    }

    private static Collection<Place> through(
            Part fork, IntPredicate lives, Collection<Place> before, Map<String, Set<String>> rivals, Set<Leg> legs) {
        Map<String, List<Integer>> ways = ways(fork, lives);
        if (ways.values().stream().allMatch(List::isEmpty)) {
            return before;
        }
        boolean past = fork.names.size() == 1
                && !rivals.containsKey(fork.names.iterator().next());
        Collection<Place> after = new LinkedHashSet<>();
        Collection<Place> starts = before.isEmpty() ? List.of(new Place(-1, PAST, Set.of())) : before;
        for (Place place : starts) {
            boolean onBranch = !place.path.equals(PAST);
            boolean shared = onBranch && fork.names.stream().anyMatch(place.fork::contains);
            if (past && !shared) {
                after.add(place);
            }
            for (Map.Entry<String, List<Integer>> way : ways.entrySet()) {
                if (way.getValue().isEmpty() || shared && !way.getKey().equals(place.path)) {
                    continue;
                }
                int last = place.column;
                boolean known = last >= 0 && (!onBranch || shared);
                for (int column : way.getValue()) {
                    if (known) {
                        legs.add(new Leg(last, column));
                    }
                    known = true;
                    last = column;
                }
                after.add(new Place(last, way.getKey(), fork.names));
            }
        }
        fork.names.forEach(name -> {
            if (fork.names.size() > 1) {
                rivals.put(name, fork.names);
            }
        });
        after.removeIf(place -> place.column < 0);
        return after;
    }

    private static Map<String, List<Integer>> ways(Part fork, IntPredicate lives) {
        Map<String, List<Integer>> ways = new java.util.LinkedHashMap<>();
        for (String name : fork.names) {
            ways.put(
                    name,
                    fork.columns.stream()
                            .filter(column -> fork.paths.get(column).contains(name)
                                    || fork.paths.get(column).isEmpty())
                            .filter(lives::test)
                            .toList());
        }
        return ways;
    }
}
