package io.frontstage.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure of a metric at a day.
 *
 * @param day the day; a month or quarter is its last day; empty: a value without a date
 * @param value the number; empty: the value does not begin with one
 * @param text as shown, such as {@code 80 %}
 * @param n the answers that it is made of, at least five; empty: it was written
 * @param from where it is from
 */
public record Point(Optional<LocalDate> day, Optional<BigDecimal> value, String text, OptionalInt n, Origin from) {

    /** Where a figure is from. */
    public enum Origin {
        VALUE,
        SERIES,
        ANSWERS
    }

    public Point {
        if (n.isPresent() && n.getAsInt() < Reckoning.MIN_ANSWERS) {
            throw new IllegalArgumentException("too few answers to be shown");
        }
    }
}
