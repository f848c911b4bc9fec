package io.frontstage.blueprint;

import java.time.LocalDate;

/**
 * A day, or a month, which means its last day.
 *
 * @param text as written: {@code 2026-10-30} or {@code 2026-10}
 * @param day the day, or the last day of the month
 */
public record PartialDate(String text, LocalDate day) {}
