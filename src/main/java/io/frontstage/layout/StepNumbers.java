package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Fork;
import io.frontstage.blueprint.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of steps, from 1. Behind a fork with several ways each way counts on for itself and has a letter: 5a and 5b are
 * alternatives, 6 is what comes after the longer of them. A step that some of the ways share has the letters of all of these.
 */
final class StepNumbers {

    private static final int LETTERS = 26;

    private final Map<ElementId, String> numbers = new HashMap<>();
    private final Map<ElementId, Step> steps = new HashMap<>();

    private StepNumbers(Blueprint blueprint) {
        blueprint.steps().forEach(step -> steps.put(step.id(), step));
        Map<ElementId, Fork> forkAt = new HashMap<>();
        for (Fork fork : Fork.of(blueprint)) {
            boolean nested = forkAt.containsKey(fork.steps().get(0));
            if (fork.paths().size() > 1 && !nested) {
                fork.steps().forEach(step -> forkAt.put(step, fork));
            }
        }
        int last = 0;
        Set<Fork> done = new HashSet<>();
        for (Step step : blueprint.steps()) {
            Fork fork = forkAt.get(step.id());
            if (fork == null) {
                numbers.put(step.id(), Integer.toString(++last));
            } else if (done.add(fork)) {
                last = number(fork, last);
            }
        }
    }

    /** The number of each step of a map, by its id. */
    static Map<ElementId, String> of(Blueprint blueprint) {
        return Map.copyOf(new StepNumbers(blueprint).numbers);
    }

    /** Numbers the steps of a fork; gives the last number of its longest way. */
    private int number(Fork fork, int before) {
        Set<String> names = new LinkedHashSet<>();
        fork.steps().forEach(id -> names.addAll(steps.get(id).audience().paths()));
        List<String> ways = List.copyOf(names);
        Map<String, Integer> reached = new HashMap<>();
        int most = before;
        for (ElementId id : fork.steps()) {
            List<String> own = steps.get(id).audience().paths();
            int number = before;
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < ways.size(); i++) {
                if (own.contains(ways.get(i))) {
                    number = Math.max(number, reached.getOrDefault(ways.get(i), before));
                    letters.append(letter(i));
                }
            }
            int here = number + 1;
            own.forEach(way -> reached.put(way, here));
            numbers.put(id, own.size() == ways.size() ? Integer.toString(here) : here + letters.toString());
            most = Math.max(most, here);
        }
        return most;
    }

    private static String letter(int way) {
        return way < LETTERS
                ? Character.toString('a' + way)
                : letter(way / LETTERS - 1) + Character.toString('a' + way % LETTERS);
    }
}
