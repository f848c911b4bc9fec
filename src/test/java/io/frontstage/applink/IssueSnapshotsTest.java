package io.frontstage.applink;

import static io.frontstage.applink.Wiring.PRIMARY;
import static io.frontstage.applink.Wiring.keys;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.FakeJira.Reply;
import io.frontstage.applink.TestLink.Kind;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.StatusCategory;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a page view requests from Jira, and what it gets. */
@Timeout(60)
class IssueSnapshotsTest {

    private final FakeJira fake = new FakeJira();

    private final FakeIssues issues = new FakeIssues();

    private final Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);

    @BeforeEach
    void answer() {
        fake.answers = issues;
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void anIssueIsReadWhole() {
        issues.add("CX-1");
        issues.summaries.put("CX-1", "<script>alert(1)</script>\\u0007 Queue\\n at the till");

        assertThat(wiring.seen("CX-1"))
                .isEqualTo(new IssueSnapshot.Seen(new Issue(
                        new IssueKey("CX-1"),
                        Optional.empty(),
                        "<script>alert(1)</script> Queue at the till",
                        "Task",
                        "In Arbeit",
                        StatusCategory.IN_PROGRESS,
                        Optional.of("Omar Q."),
                        Optional.of(LocalDate.of(2026, 12, 24)),
                        Optional.of(LocalDate.of(2026, 11, 20)),
                        Optional.of(Instant.parse("2026-11-20T09:15:30Z")),
                        URI.create("https://jira.example.com/main-jira/browse/CX-1"))));
    }

    @Test
    void oneSearchForAllAndNothingForNone() {
        issues.addMany(200);

        assertThat(wiring.seen(Freshness.CACHED, List.of())).isEmpty();
        assertThat(fake.lines()).isEmpty();
        assertThat(wiring.seen(Freshness.CACHED, FakeIssues.many(200)))
                .hasSize(200)
                .allSatisfy((key, issueSnapshot) -> assertThat(issueSnapshot).isInstanceOf(IssueSnapshot.Seen.class));
        assertThat(fake.lines()).containsExactly("POST search");
        assertThat(fake.asked().get(0).body())
                .contains(
                        "\"validateQuery\":false",
                        "\"fields\":[\"summary\",\"status\",\"issuetype\",\"assignee\",\"duedate\",\"resolutiondate\",\"updated\"]");
    }

    @Test
    void chunksOfFiveHundred() {
        issues.addMany(1_200);

        assertThat(wiring.seen(Freshness.CACHED, FakeIssues.many(1_200)))
                .hasSize(1_200)
                .allSatisfy((key, issueSnapshot) -> assertThat(issueSnapshot).isInstanceOf(IssueSnapshot.Seen.class));
        assertThat(fake.lines()).containsExactly("POST search", "POST search", "POST search");
        wiring.seen(Freshness.CACHED, FakeIssues.many(1_200));
        assertThat(fake.lines()).hasSize(3);
    }

    @Test
    void pagesAreAsLongAsJiraMakesThem() {
        issues.addMany(200);
        issues.page = 50;

        assertThat(wiring.seen(Freshness.CACHED, FakeIssues.many(200)))
                .hasSize(200)
                .allSatisfy((key, issueSnapshot) -> assertThat(issueSnapshot).isInstanceOf(IssueSnapshot.Seen.class));
        assertThat(fake.lines()).hasSize(4).containsOnly("POST search");
    }

    @Test
    void aKeyThatStandsTwiceIsAskedOnce() {
        issues.add("CX-1", "CX-2");

        assertThat(wiring.seen(Freshness.CACHED, keys("CX-1", "CX-2", "CX-1"))).hasSize(2);
        assertThat(fake.asked().get(0).body()).containsOnlyOnce("CX-1");
    }

    @Test
    void aMovedIssueIsShownUnderItsNewKey() {
        issues.add("NEW-7");
        issues.moved.put("CX-1", "NEW-7");

        assertThat(wiring.seen("CX-1")).isInstanceOfSatisfying(IssueSnapshot.Seen.class, seen -> {
            assertThat(seen.issue().key()).isEqualTo(new IssueKey("NEW-7"));
            assertThat(seen.issue().was()).contains(new IssueKey("CX-1"));
            assertThat(seen.issue().address()).hasToString("https://jira.example.com/main-jira/browse/NEW-7");
        });
    }

    @Test
    void whatJiraDoesNotReturnIsHiddenAndRememberedAsSuch() {
        issues.add("CX-1");

        assertThat(wiring.seen(Freshness.CACHED, keys("CX-1", "CX-2")).get(new IssueKey("CX-2")))
                .isEqualTo(new IssueSnapshot.Hidden());
        assertThat(fake.lines()).hasSize(2);
        wiring.seen("CX-2");
        assertThat(fake.lines()).hasSize(2);
    }

    @Test
    void atMostTwentyAreAskedOneByOneAndTheRestNextTime() {
        Map<IssueKey, IssueSnapshot> first = wiring.seen(Freshness.CACHED, FakeIssues.many(30));

        assertThat(first.values())
                .filteredOn(IssueSnapshot.Hidden.class::isInstance)
                .hasSize(20);
        assertThat(first.values())
                .filteredOn(IssueSnapshot.Unknown.class::isInstance)
                .hasSize(10);
        assertThat(fake.lines()).hasSize(21);
        assertThat(wiring.seen(Freshness.CACHED, FakeIssues.many(30)).values())
                .allMatch(IssueSnapshot.Hidden.class::isInstance);
        assertThat(fake.lines()).hasSize(21 + 11);
    }

    @Test
    void whoeverWantsItAnewComesToTheNextTwentyAndKeepsTheOthers() {
        wiring.seen(Freshness.NOW, FakeIssues.many(30));

        assertThat(wiring.seen(Freshness.NOW, FakeIssues.many(30)).values())
                .allMatch(IssueSnapshot.Hidden.class::isInstance);
        assertThat(fake.lines()).hasSize(21 + 21);
    }

    @Test
    void aKeyThatSpoilsTheSearchDoesNotSpoilTheRest() {
        issues.addMany(100);
        issues.spoiling.add("CX-77");

        assertThat(wiring.seen(Freshness.CACHED, FakeIssues.many(100)))
                .hasSize(100)
                .allSatisfy((key, issueSnapshot) -> assertThat(issueSnapshot).isInstanceOf(IssueSnapshot.Seen.class));
        assertThat(fake.lines()).hasSizeLessThan(20);
    }

    @Test
    void aJiraThatRefusesEverySearchIsNotAskedForEver() {
        fake.answers = any -> Reply.json(400, "{\"errorMessages\":[\"No.\"],\"errors\":{}}");

        assertThat(wiring.jira.look(PRIMARY, FakeIssues.many(500), Freshness.CACHED))
                .isEqualTo(new Answer.Refused<>(400, List.of("No."), Map.of()));
        assertThat(fake.asked()).hasSize(IssueSnapshotSearch.MAX_REFUSED + 1);
    }
}
