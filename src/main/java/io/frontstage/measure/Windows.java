package io.frontstage.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days before and after a group of fixes that are compared: the same number on both sides, without the days of fixes.
 *
 * @param lastBefore the last day before
 * @param firstAfter the first day after
 * @param days the number of days on each side; 0: none
 */
record Windows(LocalDate lastBefore, LocalDate firstAfter, int days) {

    private static final int MAX_DAYS = 90;

    /**
     * @param before the previous group of fixes of the same metric
     * @param next the next group
     */
    static Windows of(FixGroup group, Optional<FixGroup> before, Optional<FixGroup> next, LocalDate today) {
        LocalDate firstAfter = group.last().plusDays(1);
        LocalDate end = group.last().plusDays(MAX_DAYS);
        end = end.isAfter(today) ? today : end;
        if (next.isPresent() && !next.get().first().isAfter(end)) {
            end = next.get().first().minusDays(1);
        }
        long days = ChronoUnit.DAYS.between(group.last(), end);
        LocalDate lastBefore = group.first().minusDays(1);
        if (before.isPresent()) {
            days = Math.min(days, ChronoUnit.DAYS.between(before.get().last(), lastBefore));
        }
        return new Windows(lastBefore, firstAfter, (int) Math.max(0, days));
    }

    boolean isBefore(LocalDate day) {
        return !day.isAfter(lastBefore) && day.isAfter(lastBefore.minusDays(days));
    }

    boolean isAfter(LocalDate day) {
        return !day.isBefore(firstAfter) && day.isBefore(firstAfter.plusDays(days));
    }
}
