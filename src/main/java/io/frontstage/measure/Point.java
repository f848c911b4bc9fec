package io.frontstage.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure of a metric on a day.
 *
 * @param day the day; the last one of a month or quarter; empty: a value without a date
 * @param value the number; empty: the value does not begin with one
 * @param text the value as displayed, such as {@code 80 %}
 * @param n the number of answers that it is calculated from, at least five; empty: the author wrote it
 * @param from where it comes from
 */
public record Point(Optional<LocalDate> day, Optional<BigDecimal> value, String text, OptionalInt n, Origin from) {

    /** Where a figure comes from. */
    public enum Origin {
        VALUE,
        SERIES,
        ANSWERS
    }

    public Point {
        if (n.isPresent() && n.getAsInt() < FigureCalculator.MIN_ANSWERS) {
            throw new IllegalArgumentException("too few answers to be shown");
        }
    }
}
