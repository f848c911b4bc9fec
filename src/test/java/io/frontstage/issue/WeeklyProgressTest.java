package io.frontstage.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeeklyProgressTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final Map<String, StatusCategory> LISTED = Map.of(
            "1",
            StatusCategory.TO_DO,
            "3",
            StatusCategory.IN_PROGRESS,
            "4",
            StatusCategory.IN_PROGRESS,
            "6",
            StatusCategory.DONE);

    @Test
    void countsIssuesAtTheEndOfEachWeek() {
        IssueHistory begun = whole("2026-11-10", "6", change("2026-11-17", "1", "3"), change("2026-11-25", "3", "6"));
        IssueHistory fresh = whole("2026-11-23", "1");

        assertThat(words(List.of(begun, fresh)))
                .containsExactly("2026-11-15: 1 0 0 0", "2026-11-22: 0 1 0 0", "2026-11-28: 1 0 1 0");
    }

    @Test
    void theLastChangeOfADayCounts() {
        IssueHistory back = whole("2026-11-16", "3", change("2026-11-22", "1", "6"), change("2026-11-22", "6", "3"));

        assertThat(words(List.of(back))).containsExactly("2026-11-22: 0 1 0 0", "2026-11-28: 0 1 0 0");
    }

    @Test
    void aStatusThatJiraDoesNotListIsNotKnown() {
        IssueHistory old = whole("2026-11-16", "3", change("2026-11-24", "99", "3"));

        assertThat(words(List.of(old))).containsExactly("2026-11-22: 0 0 0 1", "2026-11-28: 0 1 0 0");
    }

    @Test
    void withoutAllChangesAnIssueIsDoneFromItsResolutionOn() {
        assertThat(words(List.of(partly("2026-11-10", "2026-11-20", "6"))))
                .containsExactly("2026-11-15: 1 0 0 0", "2026-11-22: 0 0 1 0", "2026-11-28: 0 0 1 0");
        assertThat(words(List.of(partly("2026-11-23", "", "3")))).containsExactly("2026-11-28: 1 0 0 0");
    }

    @Test
    void thePastOfWhatIsDoneOnNoKnownDayIsNotKnown() {
        assertThat(words(List.of(partly("2026-11-16", "", "6"))))
                .containsExactly("2026-11-22: 0 0 0 1", "2026-11-28: 0 0 0 1");
    }

    @Test
    void anImprovementIsInProgressWhileOneOfItsIssuesIsDoneAndAnotherIsNot() {
        IssueHistory first = whole("2026-11-10", "6", change("2026-11-17", "1", "6"));
        IssueHistory second = whole("2026-11-12", "6", change("2026-11-25", "1", "6"));

        assertThat(words(of(false, first, second)))
                .containsExactly("2026-11-15: 1 0 0 0", "2026-11-22: 0 1 0 0", "2026-11-28: 0 0 1 0");
    }

    @Test
    void anIssueThatNobodyMayTellKeepsAnImprovementFromBeingDoneAndNothingElse() {
        IssueHistory seen = whole("2026-11-10", "6", change("2026-11-17", "1", "3"), change("2026-11-25", "3", "6"));

        assertThat(words(of(true, seen)))
                .containsExactly("2026-11-15: 1 0 0 0", "2026-11-22: 0 1 0 0", "2026-11-28: 0 0 0 1");
        assertThat(words(of(true))).isEmpty();
    }

    @Test
    void withoutIssuesThereIsNoWeek() {
        assertThat(words(List.of())).isEmpty();
        assertThat(words(List.of(whole("2026-12-01", "1")))).isEmpty();
    }

    @Test
    void goesBackTwelveMonthsAndAWeekEndsOnSundayOrToday() {
        List<WeeklyProgress.Week> weeks = weeks(List.of(whole("2019-01-01", "1")), SATURDAY);

        assertThat(weeks).hasSize(53);
        assertThat(weeks.get(0).end()).isEqualTo("2025-11-30");
        assertThat(weeks.get(52).end()).isEqualTo(SATURDAY);
        assertThat(weeks(List.of(whole("2019-01-01", "1")), SATURDAY.plusDays(1))
                        .get(52)
                        .end())
                .isEqualTo("2026-11-29");
    }

    /**
     * With one issue for each improvement: each week's sum is the number of issues that existed, weeks are consecutive,
     * and the sums never decrease.
     */
    @Test
    void sumsAreTheIssuesThatExistedAndDaysFollowEachOther() {
        Random random = new Random(14);
        for (int round = 0; round < 500; round++) {
            LocalDate today = SATURDAY.plusDays(random.nextInt(14));
            List<IssueHistory> histories = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                histories.add(random(random, today));
            }
            List<WeeklyProgress.Week> weeks = weeks(histories, today);
            for (int i = 0; i < weeks.size(); i++) {
                WeeklyProgress.Week week = weeks.get(i);
                assertThat(week.total())
                        .isEqualTo((int) histories.stream()
                                .filter(history -> !history.created().isAfter(week.end()))
                                .count())
                        .isPositive();
                if (i > 0) {
                    long days = ChronoUnit.DAYS.between(weeks.get(i - 1).end(), week.end());
                    assertThat(days).isBetween(i + 1 < weeks.size() ? 7L : 1L, 7L);
                    assertThat(week.total())
                            .isGreaterThanOrEqualTo(weeks.get(i - 1).total());
                }
            }
            boolean exists =
                    histories.stream().anyMatch(history -> !history.created().isAfter(today));
            assertThat(weeks.isEmpty()).isEqualTo(!exists);
            if (exists) {
                assertThat(weeks.get(weeks.size() - 1).end()).isEqualTo(today);
            }
        }
    }

    private static IssueHistory random(Random random, LocalDate today) {
        List<StatusChange> changes = new ArrayList<>();
        LocalDate day = today.minusDays(random.nextInt(500) - 5);
        LocalDate created = day;
        String status = "1";
        for (int i = random.nextInt(6); i > 0; i--) {
            String next = List.of("1", "3", "4", "6", "99").get(random.nextInt(5));
            day = day.plusDays(random.nextInt(40));
            changes.add(new StatusChange(day, status, next));
            status = next;
        }
        Optional<LocalDate> resolved = random.nextBoolean() ? Optional.of(day) : Optional.empty();
        return new IssueHistory(created, resolved, status, changes, random.nextInt(4) > 0);
    }

    private static List<WeeklyProgress.Week> weeks(List<IssueHistory> histories, LocalDate today) {
        return weeksOf(histories.stream().map(history -> of(false, history)).toList(), today);
    }

    private static List<WeeklyProgress.Week> weeksOf(List<ImprovementHistory> improvements, LocalDate today) {
        return WeeklyProgress.of(improvements, id -> LISTED.getOrDefault(id, StatusCategory.UNKNOWN), today)
                .weeks();
    }

    /** For each week: open, in progress, done, unknown. */
    private static List<String> words(List<IssueHistory> histories) {
        return words(histories.stream().map(history -> of(false, history)).toArray(ImprovementHistory[]::new));
    }

    private static List<String> words(ImprovementHistory... improvements) {
        return weeksOf(List.of(improvements), SATURDAY).stream()
                .map(week ->
                        week.end() + ": " + week.of(StatusCategory.TO_DO) + " " + week.of(StatusCategory.IN_PROGRESS)
                                + " " + week.of(StatusCategory.DONE) + " " + week.of(StatusCategory.UNKNOWN))
                .toList();
    }

    private static ImprovementHistory of(boolean isPartial, IssueHistory... issues) {
        return new ImprovementHistory(List.of(issues), isPartial);
    }

    private static IssueHistory whole(String created, String status, StatusChange... changes) {
        return new IssueHistory(LocalDate.parse(created), Optional.empty(), status, List.of(changes), true);
    }

    private static IssueHistory partly(String created, String resolved, String status) {
        Optional<LocalDate> day = resolved.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(resolved));
        return new IssueHistory(LocalDate.parse(created), day, status, List.of(), false);
    }

    private static StatusChange change(String day, String from, String to) {
        return new StatusChange(LocalDate.parse(day), from, to);
    }
}
