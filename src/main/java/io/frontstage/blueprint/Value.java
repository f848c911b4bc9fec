package io.frontstage.blueprint;

import java.util.OptionalDouble;

/**
 * A measured or wanted value: text, counted by the number in front.
 *
 * @param text as written, such as {@code < 2 % late} or {@code 91 %}
 * @param number the number in front, if there is one
 * @param unit the word behind the number, such as {@code %} or {@code min}; empty: none
 * @param seconds how long it is, if it is a duration such as {@code 15 min} or {@code 1h30m}
 */
public record Value(String text, OptionalDouble number, String unit, OptionalDouble seconds) {

    private static final String SIGNS = "<>≤≥";

    /** A value that no other can be compared with but those with a bare number. */
    public Value(String text, OptionalDouble number) {
        this(text, number, "", OptionalDouble.empty());
    }

    /** Whether two values can be compared: the word behind the number is the same, or both are durations. */
    public boolean isComparable(Value other) {
        if (number.isEmpty() || other.number.isEmpty()) {
            return false;
        }
        boolean durations = seconds.isPresent() && other.seconds.isPresent();
        return durations || seconds.isEmpty() && other.seconds.isEmpty() && unit.equalsIgnoreCase(other.unit);
    }

    /** What counts when it is compared: seconds for a duration, else the number. */
    public double amount() {
        return seconds.orElse(number.orElse(Double.NaN));
    }

    /** The sign of comparison in front: one of {@code < > ≤ ≥}, or a blank if there is none. */
    public char sign() {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (SIGNS.indexOf(first) < 0) {
            return ' ';
        }
        boolean orEqual = text.length() > 1 && text.charAt(1) == '=';
        return !orEqual ? first : first == '<' ? '≤' : first == '>' ? '≥' : first;
    }
}
