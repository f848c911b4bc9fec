package io.frontstage.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Finds the longest increasing subsequence, by patience sorting. */
final class LongestRise {

    private LongestRise() {}

    /**
     * The indices of its numbers, in order.
     *
     * @param numbers all different
     */
    static List<Integer> of(List<Integer> numbers) {
        List<Integer> ends = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        int[] before = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            int pile = -Collections.binarySearch(values, numbers.get(i)) - 1;
            before[i] = pile == 0 ? -1 : ends.get(pile - 1);
            if (pile == ends.size()) {
                ends.add(i);
                values.add(numbers.get(i));
            } else {
                ends.set(pile, i);
                values.set(pile, numbers.get(i));
            }
        }
        Deque<Integer> rise = new ArrayDeque<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before[i]) {
            rise.addFirst(i);
        }
        return List.copyOf(rise);
    }
}
