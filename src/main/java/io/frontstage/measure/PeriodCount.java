package io.frontstage.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The answers of one month or quarter.
 *
 * @param period its name: {@code 2026-09} or {@code 2026-Q3}
 * @param end its last day
 * @param n the number of answers
 * @param value the figure; empty if there are too few answers to show it
 */
public record PeriodCount(String period, LocalDate end, int n, Optional<BigDecimal> value) {}
