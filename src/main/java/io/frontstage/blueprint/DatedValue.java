package io.frontstage.blueprint;

/**
 * A value of a metric on a day.
 *
 * @param date the day; a month means its last day
 * @param value the value; it begins with a number
 */
public record DatedValue(PartialDate date, Value value) {}
