package io.frontstage.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.messages.Messages;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DriftsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Blueprint OPEN = Maps.read(pain(""));
    private static final Blueprint FIXED = Maps.read(pain(", fixed: 2026-10-01"));

    private static final Blueprint WALLET = Maps.read(
            """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    opportunities: [{ opportunity: Wallet, id: wallet, due: 2026-10, issues: CX-1 }]
            """);

    @Test
    void aPainWhoseIssuesAreDoneCouldBeMarkedAsFixed() {
        assertThat(drift(OPEN, issue("CX-1", StatusCategory.DONE))).containsExactly("DONE_BUT_OPEN slow");
        assertThat(drift(FIXED, issue("CX-1", StatusCategory.DONE))).isEmpty();
    }

    @Test
    void aFixedPainWhoseIssueIsOpenWasReopened() {
        assertThat(drift(FIXED, issue("CX-1", StatusCategory.IN_PROGRESS)))
                .containsExactly("FIXED_BUT_REOPENED slow CX-1");
        assertThat(drift(OPEN, issue("CX-1", StatusCategory.IN_PROGRESS))).isEmpty();
    }

    @Test
    void aMovedIssueTellsItsNewKey() {
        assertThat(drift(OPEN, issue("OPS-7", StatusCategory.TO_DO))).containsExactly("MOVED slow CX-1 OPS-7");
    }

    @Test
    void anOpenIssuePastItsDateIsOverdueAndADoneOneIsNot() {
        assertThat(drift(OPEN, dated(StatusCategory.TO_DO, "2026-11-20")))
                .containsExactly("OVERDUE slow CX-1 2026-11-20");
        assertThat(drift(OPEN, dated(StatusCategory.TO_DO, "2026-11-21"))).isEmpty();
        assertThat(drift(FIXED, dated(StatusCategory.DONE, "2026-11-20"))).isEmpty();
    }

    @Test
    void anOpportunityPastItsDateIsOverdueUntilItsIssuesAreDone() {
        assertThat(drift(WALLET, issue("CX-1", StatusCategory.TO_DO))).containsExactly("OVERDUE wallet 2026-10");
        assertThat(drift(WALLET, issue("CX-1", StatusCategory.DONE))).isEmpty();
    }

    @Test
    void anOpenIssueWantsSomebodyAndNotToBeForgotten() {
        assertThat(drift(OPEN, lonely(Instant.parse("2026-08-22T00:00:00Z"))))
                .containsExactly("NO_ASSIGNEE slow CX-1", "UNTOUCHED slow CX-1 2026-08-22");
        assertThat(drift(OPEN, lonely(Instant.parse("2026-08-23T00:00:00Z")))).containsExactly("NO_ASSIGNEE slow CX-1");
    }

    @Test
    void daysAndMonthsAreSaidAsTheLanguageSaysThem() {
        Issue late = dated(StatusCategory.TO_DO, "2026-11-20");
        Drift day = Drifts.of(OPEN, key -> new IssueSnapshot.Seen(late), TODAY, ZoneOffset.UTC)
                .get(0);
        Drift month = Drifts.of(WALLET, key -> new IssueSnapshot.Hidden(), TODAY, ZoneOffset.UTC)
                .get(0);

        assertThat(texts(Locale.GERMAN, day, month))
                .containsExactly(
                        "CX-1 zu „Slow“ war am 20. November 2026 fällig und ist nicht erledigt.",
                        "„Wallet“ war bis Oktober 2026 fällig und ist nicht erledigt.");
        assertThat(texts(Locale.ENGLISH, day, month))
                .containsExactly(
                        "CX-1, for “Slow”, was due on November 20, 2026 and is not done.",
                        "“Wallet” was due by October 2026 and is not done.");
    }

    @Test
    void ofWhatCannotBeSeenNothingIsSaid() {
        assertThat(Drifts.of(OPEN, key -> new IssueSnapshot.Hidden(), TODAY, ZoneOffset.UTC))
                .isEmpty();
        assertThat(Drifts.of(FIXED, key -> new IssueSnapshot.Unknown(), TODAY, ZoneOffset.UTC))
                .isEmpty();
    }

    private static List<String> drift(Blueprint map, Issue issue) {
        return Drifts.of(map, key -> new IssueSnapshot.Seen(issue), TODAY, ZoneOffset.UTC).stream()
                .map(drift -> (drift.kind() + " " + drift.item() + " "
                                + drift.key().map(IssueKey::value).orElse("") + " "
                                + drift.now().map(IssueKey::value).orElse("")
                                + drift.date().map(PartialDate::text).orElse(""))
                        .strip()
                        .replace("  ", " "))
                .toList();
    }

    private static List<String> texts(Locale language, Drift... drifts) {
        ProgressTexts texts = new ProgressTexts(Messages.in(language));
        return Stream.of(drifts).map(texts::of).toList();
    }

    private static String pain(String more) {
        return """
                blueprint: Coffee
                stages:
                  - stage: Order
                    steps:
                      - step: Pays
                        pains: [{ pain: Slow, id: slow, issues: CX-1%s }]
                """
                .formatted(more);
    }

    private static Issue issue(String key, StatusCategory category) {
        return ItemStateTest.issue(key, category);
    }

    private static Issue dated(StatusCategory category, String due) {
        return issue(category, Optional.of("Ada"), Optional.of(LocalDate.parse(due)), Optional.empty());
    }

    private static Issue lonely(Instant updated) {
        return issue(StatusCategory.TO_DO, Optional.empty(), Optional.empty(), Optional.of(updated));
    }

    private static Issue issue(
            StatusCategory category, Optional<String> assignee, Optional<LocalDate> due, Optional<Instant> updated) {
        return new Issue(
                new IssueKey("CX-1"),
                Optional.empty(),
                "A summary",
                "Improvement",
                "A status",
                category,
                assignee,
                due,
                Optional.empty(),
                updated,
                URI.create("http://jira.example/browse/CX-1"));
    }
}
