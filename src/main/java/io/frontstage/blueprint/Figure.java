package io.frontstage.blueprint;

import java.util.Optional;

/**
 * A value of a metric.
 *
 * @param value the value
 * @param date when it was measured, if known
 */
public record Figure(Value value, Optional<PartialDate> date) {}
