package io.frontstage.blueprint;

/**
 * A value of a metric at a day.
 *
 * @param date the day, or the month that stands for its last day
 * @param value the value; it begins with a number
 */
public record DatedValue(PartialDate date, Value value) {}
