package io.frontstage.render.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects output characters in a small buffer, which is stored as a string whenever it is full. A drawing of millions
 * of characters is therefore never copied to grow, and a character beyond Latin 1 doubles only the size of its own
 * chunk.
 */
final class Output {

    private static final int SIZE = 8_192;
    /** Digits of a long, a point and two decimals. */
    private static final int MAX_NUMBER = 24;
    /**
     * The three digits of each number below 1,000, one after the other, with padding because up to two more characters
     * may be read.
     */
    private static final char[] DIGITS = new char[3_002];

    static {
        for (int number = 0; number < 1_000; number++) {
            DIGITS[3 * number] = (char) ('0' + number / 100);
            DIGITS[3 * number + 1] = (char) ('0' + number / 10 % 10);
            DIGITS[3 * number + 2] = (char) ('0' + number % 10);
        }
    }

    private final char[] buffer = new char[SIZE];
    private final List<String> full = new ArrayList<>();
    private int used;
    private long putBy;

    Output append(char c) {
        room(1);
        buffer[used++] = c;
        return this;
    }

    Output append(String text) {
        return append(text, 0, text.length());
    }

    /** Appends part of a text. */
    Output append(String text, int from, int to) {
        if (to - from <= SIZE - used) {
            text.getChars(from, to, buffer, used);
            used += to - from;
        } else {
            appendLong(text, from, to);
        }
        return this;
    }

    private void appendLong(String text, int from, int to) {
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
    }

    /** Appends the beginning of a tag: <code>&lt;name</code>. */
    void beginTag(String name) {
        int length = name.length();
        room(length + 1);
        buffer[used] = '<';
        name.getChars(0, length, buffer, used + 1);
        used += length + 1;
    }

    /** Appends an end tag: <code>&lt;/name></code>. */
    void endTag(String name) {
        int length = name.length();
        room(length + 3);
        buffer[used] = '<';
        buffer[used + 1] = '/';
        name.getChars(0, length, buffer, used + 2);
        used += length + 3;
        buffer[used - 1] = '>';
    }

    /** Appends the beginning of an attribute: {@code  name="}. */
    void beginAttribute(String name) {
        int length = name.length();
        room(length + 3);
        buffer[used] = ' ';
        name.getChars(0, length, buffer, used + 1);
        used += length + 3;
        buffer[used - 2] = '=';
        buffer[used - 1] = '"';
    }

    /** Appends a number that is not negative, given in hundredths: with as many decimals as needed. */
    void hundredths(long number) {
        room(MAX_NUMBER);
        long whole = number / 100;
        if (whole < 1_000) {
            digits((int) whole, whole < 10 ? 2 : whole < 100 ? 1 : 0);
        } else if (whole < 1_000_000) {
            int thousands = (int) whole / 1_000;
            digits(thousands, thousands < 10 ? 2 : thousands < 100 ? 1 : 0);
            digits((int) whole - thousands * 1_000, 0);
        } else {
            append(Long.toString(whole));
        }
        int rest = (int) (number - whole * 100);
        if (rest != 0) {
            buffer[used++] = '.';
            digits(rest, 1);
            used -= rest % 10 == 0 ? 1 : 0;
        }
    }

    /**
     * Appends the three digits of a number below 1,000, without the first {@code skipped} of them. Fast, because most of a drawing is
     * numbers.
     */
    private void digits(int number, int skipped) {
        int from = 3 * number + skipped;
        buffer[used] = DIGITS[from];
        buffer[used + 1] = DIGITS[from + 1];
        buffer[used + 2] = DIGITS[from + 2];
        used += 3 - skipped;
    }

    /** Ensures space for a number of characters, at most {@link #SIZE}. */
    private void room(int characters) {
        if (characters > SIZE - used) {
            putBy();
        }
    }

    private void putBy() {
        full.add(new String(buffer, 0, used));
        putBy += used;
        used = 0;
    }

    /** How many characters were appended. */
    long length() {
        return putBy + used;
    }

    /** The collected text. */
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
