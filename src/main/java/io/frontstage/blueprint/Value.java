package io.frontstage.blueprint;

import java.util.OptionalDouble;

/**
 * A measured or targeted value: a text that is compared by the number at its beginning.
 *
 * @param text as written, such as {@code < 2 % late} or {@code 91 %}
 * @param number the number at the beginning, if there is one
 * @param unit the word after the number, such as {@code %} or {@code min}; empty: none
 * @param seconds its length in seconds, if it is a duration such as {@code 15 min} or {@code 1h30m}
 */
public record Value(String text, OptionalDouble number, String unit, OptionalDouble seconds) {

    private static final String SIGNS = "<>≤≥";

    /** A value without a unit, which can only be compared with other values without a unit. */
    public Value(String text, OptionalDouble number) {
        this(text, number, "", OptionalDouble.empty());
    }

    /** Whether two values can be compared: they have the same unit, or both are durations. */
    public boolean isComparable(Value other) {
        if (number.isEmpty() || other.number.isEmpty()) {
            return false;
        }
        boolean durations = seconds.isPresent() && other.seconds.isPresent();
        return durations || seconds.isEmpty() && other.seconds.isEmpty() && unit.equalsIgnoreCase(other.unit);
    }

    /** The number to compare: seconds for a duration, else the number at the beginning. */
    public double amount() {
        return seconds.orElse(number.orElse(Double.NaN));
    }

    /** The comparison sign at the beginning: {@code <}, {@code >}, {@code ≤} or {@code ≥}, or a blank if there is none. */
    public char sign() {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (SIGNS.indexOf(first) < 0) {
            return ' ';
        }
        boolean orEqual = text.length() > 1 && text.charAt(1) == '=';
        return !orEqual ? first : first == '<' ? '≤' : first == '>' ? '≥' : first;
    }
}
