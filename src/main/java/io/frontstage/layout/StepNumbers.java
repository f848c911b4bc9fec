package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Fork;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers of steps, from 1. After a fork, each way counts on separately and has a letter: 5a and 5b are alternatives, 6 comes after the
 * longer of them. A step that several ways share has the letters of all of them. A way that contains another fork has one letter for each
 * way of that fork.
 */
final class StepNumbers {

    private static final int LETTERS = 26;

    private final Map<ElementId, String> numbers = new HashMap<>();
    private final Map<ElementId, Step> steps = new HashMap<>();
    private final Map<ElementId, Stage> stages = new HashMap<>();
    private final Map<ElementId, Fork> outer = new HashMap<>();
    private final Map<ElementId, Fork> inner = new HashMap<>();

    private StepNumbers(Blueprint blueprint) {
        for (Stage stage : blueprint.stages()) {
            for (Step step : stage.steps()) {
                steps.put(step.id(), step);
                stages.put(step.id(), stage);
            }
        }
        for (Fork fork : Fork.of(blueprint)) {
            if (fork.paths().size() > 1) {
                fork.steps().forEach(step -> enter(step, fork));
            }
        }
        int last = 0;
        Set<Fork> done = new HashSet<>();
        for (Step step : blueprint.steps()) {
            Fork fork = outer.get(step.id());
            if (fork == null) {
                numbers.put(step.id(), Integer.toString(++last));
            } else if (done.add(fork)) {
                last = number(fork, last);
            }
        }
    }

    /**
     * Notes that a step is in a fork. Forks of stages are entered first; a fork of steps is inside one of their ways only if the two forks
     * have no path in common.
     */
    private void enter(ElementId step, Fork fork) {
        Fork around = outer.putIfAbsent(step, fork);
        if (around != null && fork.paths().stream().noneMatch(around.paths()::contains)) {
            inner.put(step, fork);
        }
    }

    /** The number of each step of a map, by its id. */
    static Map<ElementId, String> of(Blueprint blueprint) {
        return Map.copyOf(new StepNumbers(blueprint).numbers);
    }

    /** Numbers the steps of a fork; returns the last number of its longest way. */
    private int number(Fork fork, int before) {
        Map<String, Set<Integer>> ways = letters(fork);
        int all = ways.values().stream().mapToInt(Set::size).sum();
        Map<Integer, Integer> reached = new HashMap<>();
        int most = before;
        for (ElementId id : fork.steps()) {
            Set<Integer> own = letters(id, fork, ways);
            int here = 1
                    + own.stream()
                            .mapToInt(letter -> reached.getOrDefault(letter, before))
                            .max()
                            .orElse(before);
            StringBuilder number = new StringBuilder().append(here);
            for (int letter : own) {
                reached.put(letter, here);
                if (own.size() < all) {
                    number.append(letter(letter));
                }
            }
            numbers.put(id, number.toString());
            most = Math.max(most, here);
        }
        return most;
    }

    /** The letters of each way of a fork, as numbers from 0. */
    private Map<String, Set<Integer>> letters(Fork fork) {
        Map<String, Set<Integer>> ways = new LinkedHashMap<>();
        int next = 0;
        for (String way : fork.paths()) {
            int wide = 1;
            for (ElementId id : fork.steps()) {
                Fork within = inner.get(id);
                if (within != null && around(id, fork).contains(way)) {
                    wide = Math.max(wide, within.paths().size());
                }
            }
            Set<Integer> letters = new TreeSet<>();
            for (int i = 0; i < wide; i++) {
                letters.add(next++);
            }
            ways.put(way, letters);
        }
        return ways;
    }

    /** The ways of a fork that a step is on. */
    private Set<String> around(ElementId id, Fork fork) {
        Set<String> own = new LinkedHashSet<>(steps.get(id).audience().paths());
        own.retainAll(fork.paths());
        return own.isEmpty() ? new LinkedHashSet<>(stages.get(id).audience().paths()) : own;
    }

    private Set<Integer> letters(ElementId id, Fork fork, Map<String, Set<Integer>> ways) {
        Fork within = inner.get(id);
        List<String> own = steps.get(id).audience().paths();
        Set<Integer> letters = new TreeSet<>();
        for (String way : around(id, fork)) {
            List<Integer> block = ways.getOrDefault(way, Set.of()).stream().toList();
            for (int i = 0; i < block.size(); i++) {
                if (within == null
                        || i < within.paths().size()
                                && own.contains(within.paths().get(i))) {
                    letters.add(block.get(i));
                }
            }
        }
        return letters;
    }

    private static String letter(int way) {
        return way < LETTERS
                ? Character.toString('a' + way)
                : letter(way / LETTERS - 1) + Character.toString('a' + way % LETTERS);
    }
}
