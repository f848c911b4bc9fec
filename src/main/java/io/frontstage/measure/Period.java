package io.frontstage.measure;

import io.frontstage.blueprint.FigurePeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A calendar month or quarter.
 *
 * @param per whether it is a month or a quarter
 * @param last its last month
 */
record Period(FigurePeriod per, YearMonth last) implements Comparable<Period> {

    static Period of(LocalDate day, FigurePeriod per) {
        int month = day.getMonthValue();
        return new Period(per, YearMonth.of(day.getYear(), per == FigurePeriod.MONTH ? month : (month + 2) / 3 * 3));
    }

    LocalDate end() {
        return last.atEndOfMonth();
    }

    @Override
    public int compareTo(Period other) {
        return last.compareTo(other.last);
    }

    /** {@code 2026-09} or {@code 2026-Q3}. */
    @Override
    public String toString() {
        return per == FigurePeriod.MONTH
                ? String.format(Locale.ROOT, "%04d-%02d", last.getYear(), last.getMonthValue())
                : String.format(Locale.ROOT, "%04d-Q%d", last.getYear(), last.getMonthValue() / 3);
    }
}
