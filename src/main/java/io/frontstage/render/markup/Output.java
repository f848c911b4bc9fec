package io.frontstage.render.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters on their way out: gathered in a small buffer, which is put by as a string whenever it is full. So a drawing of millions of
 * characters never grows by copies, and one character beyond Latin 1 makes but its own stretch twice as large.
 */
final class Output {

    private static final int SIZE = 8_192;

    private final char[] buffer = new char[SIZE];
    private final List<String> full = new ArrayList<>();
    private int used;

    Output append(char c) {
        if (used == SIZE) {
            putBy();
        }
        buffer[used++] = c;
        return this;
    }

    Output append(String text) {
        return append(text, 0, text.length());
    }

    /** Appends part of a text. */
    Output append(String text, int from, int to) {
        int next = from;
        while (to - next > SIZE - used) {
            int end = next + SIZE - used;
            text.getChars(next, end, buffer, used);
            used = SIZE;
            putBy();
            next = end;
        }
        text.getChars(next, to, buffer, used);
        used += to - next;
        return this;
    }

    /** Appends a whole number that is not negative. */
    Output append(long number) {
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        if (digits > SIZE - used) {
            putBy();
        }
        used += digits;
        long rest = number;
        for (int i = used - 1; i >= used - digits; i--) {
            buffer[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    private void putBy() {
        full.add(new String(buffer, 0, used));
        used = 0;
    }

    /** All that was appended. */
    @Override
    public String toString() {
        String rest = new String(buffer, 0, used);
        if (full.isEmpty()) {
            return rest;
        }
        List<String> all = new ArrayList<>(full);
        all.add(rest);
        return String.join("", all);
    }
}
