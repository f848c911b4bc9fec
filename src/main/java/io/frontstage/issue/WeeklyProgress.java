package io.frontstage.issue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The number of improvements that were open, in progress and done at the end of each week. Weeks end on Sunday (ISO
 * 8601); the last one ends today.
 *
 * @param weeks the last twelve months at most, oldest first; empty if no improvement has an issue
 */
public record WeeklyProgress(List<Week> weeks) {

    /** The length of the period, in months. */
    public static final int MONTHS = 12;

    public WeeklyProgress {
        weeks = List.copyOf(weeks);
    }

    /**
     * The improvements at the end of a week.
     *
     * @param end the last day of the week; today for the current week
     * @param counts the number of improvements that had an issue by then, by state; a missing state counts as 0
     */
    public record Week(LocalDate end, Map<StatusCategory, Integer> counts) {

        public Week {
            counts = Map.copyOf(counts);
        }

        /** The number in a state; {@link StatusCategory#UNKNOWN} for those whose state is unknown. */
        public int of(StatusCategory category) {
            return counts.getOrDefault(category, 0);
        }

        /** The number of improvements that had an issue by then. */
        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Computes the weeks, beginning with the one in which the first issue was created.
     *
     * @param categories the category of a status id
     */
    public static WeeklyProgress of(
            Collection<ImprovementHistory> improvements, Function<String, StatusCategory> categories, LocalDate today) {
        LocalDate first = improvements.stream()
                .flatMap(improvement -> improvement.issues().stream())
                .map(IssueHistory::created)
                .min(LocalDate::compareTo)
                .orElse(today.plusDays(1));
        LocalDate earliest = today.minusMonths(MONTHS);
        List<Week> weeks = new ArrayList<>();
        LocalDate from = first.isBefore(earliest) ? earliest : first;
        for (LocalDate day = from;
                !day.isAfter(today);
                day = weeks.get(weeks.size() - 1).end().plusDays(1)) {
            LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            weeks.add(week(improvements, categories, sunday.isAfter(today) ? today : sunday));
        }
        return new WeeklyProgress(weeks);
    }

    private static Week week(
            Collection<ImprovementHistory> improvements, Function<String, StatusCategory> categories, LocalDate end) {
        Map<StatusCategory, Integer> counts = new EnumMap<>(StatusCategory.class);
        for (ImprovementHistory improvement : improvements) {
            improvement.at(end, categories).ifPresent(category -> counts.merge(category, 1, Integer::sum));
        }
        return new Week(end, counts);
    }
}
