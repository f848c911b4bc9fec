package io.frontstage.answer;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the newest answers by date, up to a maximum number; among answers of the same day, the first ones added. */
final class NewestAnswers {

    private static final Comparator<Entry> OLDEST_FIRST = (one, other) -> {
        int byDay = one.answer().day().compareTo(other.answer().day());
        return byDay != 0 ? byDay : Integer.compare(other.order(), one.order());
    };

    private final PriorityQueue<Entry> heap = new PriorityQueue<>(OLDEST_FIRST);
    private final int most;
    private int order;
    private int dropped;

    private record Entry(SurveyAnswer answer, int order) {}

    NewestAnswers(int most) {
        this.most = most;
    }

    void add(SurveyAnswer answer) {
        Entry entry = new Entry(answer, order++);
        if (heap.size() < most) {
            heap.add(entry);
            return;
        }
        dropped++;
        if (OLDEST_FIRST.compare(entry, heap.peek()) > 0) {
            heap.poll();
            heap.add(entry);
        }
    }

    /** How many answers were dropped. */
    int dropped() {
        return dropped;
    }

    List<SurveyAnswer> all() {
        return heap.stream().map(Entry::answer).toList();
    }
}
