package io.frontstage.applink;

import static io.frontstage.applink.Wiring.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.FakeJira.Asked;
import io.frontstage.applink.FakeJira.Reply;
import io.frontstage.applink.TestLink.Kind;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueHistories;
import io.frontstage.issue.IssueHistory;
import io.frontstage.issue.StatusCategory;
import io.frontstage.issue.StatusChange;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What progress over time requests from Jira, and what it caches. */
@Timeout(60)
class HistoriesTest {

    private static final Pattern KEY = Pattern.compile("CX-[0-9]+");
    private static final Instant UPDATED = Instant.parse("2026-11-20T09:15:30Z");
    private static final String LOG =
            """
            "changelog":{"startAt":0,"maxResults":2,"total":2,"histories":[
             {"id":"2","author":{"name":"omar"},"created":"2026-11-20T00:15:30.000+0100","items":[
               {"field":"status","fieldtype":"jira","from":"3","fromString":"In Arbeit","to":"6","toString":"Fertig"}]},
             {"id":"1","author":{"name":"omar"},"created":"2026-11-02T10:15:30.000+0100","items":[
               {"field":"status","fieldtype":"custom","from":"a","to":"b"},
               {"field":"assignee","fieldtype":"jira","from":"omar","to":"dana"},
               {"field":"status","fieldtype":"jira","from":"1","fromString":"Offen","to":"3","toString":"In Arbeit"}]}]}""";

    private final FakeJira fake = new FakeJira();
    private final Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);

    /** The change log of an issue for a request; empty for none. */
    private Function<Asked, String> log = question -> LOG;

    @BeforeEach
    void answer() {
        fake.answers = question -> question.path().endsWith("/status")
                ? Reply.json("[{\"id\":\"1\",\"statusCategory\":{\"key\":\"new\"}},"
                        + "{\"id\":\"6\",\"name\":\"Fertig\",\"statusCategory\":{\"key\":\"done\"}}]")
                : search(question);
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void asksForDaysStatusAndChangeLogOfFiftyIssuesAtOnce() {
        assertThat(histories(issues(120, UPDATED)).histories()).hasSize(120);

        assertThat(fake.lines()).containsExactly("GET status", "POST search", "POST search", "POST search");
        assertThat(fake.asked().get(1).body())
                .contains(
                        "\"fields\":[\"status\",\"created\",\"resolutiondate\"]",
                        "\"expand\":[\"changelog\"]",
                        "\"validateQuery\":false",
                        "CX-50\\\"")
                .doesNotContain("CX-51");
        assertThat(fake.asked()).allMatch(question -> question.person().equals("dana"));
    }

    @Test
    void keepsDaysAndStatusIdsInTheOrderOfTime() {
        IssueHistory history = histories(issues(1, UPDATED)).histories().get(new IssueKey("CX-1"));

        assertThat(history)
                .isEqualTo(new IssueHistory(
                        LocalDate.of(2026, 11, 1),
                        Optional.of(LocalDate.of(2026, 11, 20)),
                        "6",
                        List.of(
                                new StatusChange(LocalDate.of(2026, 11, 2), "1", "3"),
                                new StatusChange(LocalDate.of(2026, 11, 20), "3", "6")),
                        true));
        assertThat(history.toString()).doesNotContain("omar", "Arbeit", "Fertig");
    }

    @Test
    void aStatusThatJiraDoesNotListIsNotKnown() {
        IssueHistories found = histories(issues(1, UPDATED));

        assertThat(found.category("6")).isEqualTo(StatusCategory.DONE);
        assertThat(found.category("99")).isEqualTo(StatusCategory.UNKNOWN);
    }

    @Test
    void remembersAHistoryPerPersonUntilItsIssueIsUpdated() {
        histories(issues(3, UPDATED));
        fake.forget();

        histories(issues(3, UPDATED));
        assertThat(fake.lines()).isEmpty();

        histories(List.of(issue(1, UPDATED), issue(2, UPDATED.plusSeconds(1))));
        assertThat(fake.lines()).containsExactly("POST search");
        assertThat(fake.asked().get(0).body()).contains("CX-2").doesNotContain("CX-1");
        fake.forget();

        wiring.person.set("omar");
        histories(issues(1, UPDATED));
        assertThat(fake.lines()).containsExactly("POST search");
        assertThat(fake.asked().get(0).person()).isEqualTo("omar");
    }

    @Test
    void anIssueOfWhichJiraDoesNotSayWhenItWasUpdatedIsNotRemembered() {
        Issue unsaid = issue(1, null);
        histories(List.of(unsaid));
        fake.forget();

        histories(List.of(unsaid));

        assertThat(fake.lines()).containsExactly("POST search");
    }

    @Test
    void asksForCategoriesOncePerHour() {
        histories(issues(1, UPDATED));
        wiring.wait(Duration.ofMinutes(59));
        wiring.person.set("omar");
        histories(issues(1, UPDATED));
        assertThat(fake.lines()).containsOnlyOnce("GET status");

        wiring.wait(Duration.ofMinutes(2));
        histories(issues(1, UPDATED));
        assertThat(fake.lines().stream().filter("GET status"::equals)).hasSize(2);
    }

    @Test
    void asksEachLinkForItsOwnCategoriesAndHistories() {
        histories(issues(1, UPDATED));
        wiring.links.all.add(
                0, new TestLink("Old Jira", fake.address(), () -> Optional.of("dana"), Kind.IMPERSONATING));
        fake.forget();

        histories(issues(1, UPDATED));

        assertThat(fake.lines()).containsExactly("GET status", "POST search");
    }

    @Test
    void aCutHistoryIsAskedForAgainInHalvesOnceAndThenGoesByResolution() {
        log = question -> LOG.replace("\"total\":2", "\"total\":200");

        List<IssueHistory> found =
                List.copyOf(histories(issues(50, UPDATED)).histories().values());

        assertThat(found)
                .hasSize(50)
                .allMatch(history -> !history.isWhole() && history.changes().isEmpty());
        assertThat(found.get(0).resolved()).contains(LocalDate.of(2026, 11, 20));
        assertThat(sizes()).containsExactly(50, 25, 25);
    }

    @Test
    void aHistoryThatIsWholeInTheHalfIsWhole() {
        log = question -> keys(question).size() > 25 ? LOG.replace("\"total\":2", "\"total\":3") : LOG;

        assertThat(histories(issues(50, UPDATED)).histories().values()).allMatch(IssueHistory::isWhole);
        assertThat(sizes()).containsExactly(50, 25, 25);
    }

    @Test
    void anAnswerOfMoreThanFourMebibytesIsHalvedOnceAndThenGoesByResolution() {
        String padding = ",\"toString\":\"" + "x".repeat(100_000) + "\"}";
        log = question -> LOG.replace("\"toString\":\"Fertig\"}", padding.substring(1));

        assertThat(histories(issues(50, UPDATED)).histories().values()).allMatch(IssueHistory::isWhole);
        assertThat(sizes()).containsExactly(50, 25, 25);

        fake.forget();
        log = question -> LOG.replace("\"toString\":\"Fertig\"}", "\"toString\":\"" + "x".repeat(200_000) + "\"}");
        assertThat(histories(issues(50, UPDATED.plusSeconds(1))).histories().values())
                .hasSize(50)
                .noneMatch(IssueHistory::isWhole);
        assertThat(sizes()).containsExactly(50, 25, 25, 50);
        assertThat(fake.asked().get(3).body()).doesNotContain("changelog");
    }

    @Test
    void moreValuesThanTheReaderTakesAreHalvedToo() {
        String many = "{\"field\":\"x\"},".repeat(3_000);
        log = question -> LOG.replace("{\"field\":\"assignee\"", many + "{\"field\":\"assignee\"");

        assertThat(histories(issues(50, UPDATED)).histories().values()).allMatch(IssueHistory::isWhole);
        assertThat(sizes()).containsExactly(50, 25, 25);
    }

    @Test
    void whereJiraSendsNoChangeLogIssuesGoByResolutionAtOnce() {
        log = question -> "";

        assertThat(histories(issues(50, UPDATED)).histories().values()).noneMatch(IssueHistory::isWhole);
        assertThat(sizes()).containsExactly(50);
    }

    @Test
    void aJiraThatRefusesTheExpansionIsAskedWithoutIt() {
        var answers = fake.answers;
        fake.answers = question -> question.body().contains("changelog")
                ? Reply.json(400, "{\"errorMessages\":[\"no\"],\"errors\":{}}")
                : answers.apply(question);
        log = question -> "";

        assertThat(histories(issues(120, UPDATED)).histories().values())
                .hasSize(120)
                .noneMatch(IssueHistory::isWhole);
        assertThat(sizes()).containsExactly(50, 50, 50, 20);
    }

    @Test
    void whatJiraDidNotFindIsMissing() {
        assertThat(histories(issues(3, UPDATED), "CX-2").histories())
                .containsOnlyKeys(new IssueKey("CX-1"), new IssueKey("CX-3"));
    }

    @Test
    void saysWhyJiraDoesNotAnswer() {
        fake.answers = question -> Reply.json(500, "{}");

        assertThat(wiring.jira.histories(PRIMARY, issues(1, UPDATED)))
                .isEqualTo(Wiring.unavailable(Answer.Reason.ERROR));
    }

    @Test
    void theCacheForgetsTheOldestAndEndsWithThePlugin() {
        IssueHistoryCache cache = new IssueHistoryCache(5);
        JiraSession session = new JiraClient(
                        new JiraLinks(Links.services(wiring.links)),
                        () -> Optional.of("dana"),
                        Wiring.PATIENT,
                        new Clocks(() -> UPDATED, System::nanoTime))
                .visit(PRIMARY)
                .given()
                .orElseThrow();
        IssueHistory history = new IssueHistory(
                LocalDate.EPOCH, Optional.empty(), "1", List.of(new StatusChange(LocalDate.EPOCH, "1", "3")), true);
        issues(3, UPDATED).forEach(issue -> cache.keep(session, issue, history));

        assertThat(cache.find(session, issue(1, UPDATED))).isEmpty();
        assertThat(cache.find(session, issue(2, UPDATED))).contains(history);
        assertThat(cache.find(session, issue(3, UPDATED))).contains(history);
        cache.close();
        cache.keep(session, issue(3, UPDATED), history);
        assertThat(cache.find(session, issue(3, UPDATED))).isEmpty();
    }

    private String gone = "";

    private IssueHistories histories(List<Issue> issues, String... missing) {
        gone = String.join(",", missing);
        return wiring.jira.histories(PRIMARY, issues).given().orElseThrow();
    }

    private Reply search(Asked question) {
        List<String> found = new ArrayList<>(keys(question));
        found.removeAll(Arrays.asList(gone.split(",")));
        String changes = question.body().contains("changelog") ? log.apply(question) : "";
        return Reply.json("{\"startAt\":0,\"maxResults\":50,\"total\":" + found.size() + ",\"issues\":["
                + found.stream()
                        .map(key -> "{\"key\":\"" + key
                                + "\",\"fields\":{\"status\":{\"id\":\"6\",\"name\":\"Fertig\"},"
                                + "\"created\":\"2026-11-01T08:00:00.000+0100\","
                                + "\"resolutiondate\":\"2026-11-20T00:15:30.000+0100\"}"
                                + (changes.isEmpty() ? "" : "," + changes) + "}")
                        .collect(Collectors.joining(","))
                + "]}");
    }

    private static List<String> keys(Asked question) {
        List<String> keys = new ArrayList<>();
        Matcher found = KEY.matcher(question.body());
        while (found.find()) {
            keys.add(found.group());
        }
        return keys;
    }

    /** The number of issues that each search requested. */
    private List<Integer> sizes() {
        return fake.asked().stream()
                .filter(question -> question.path().endsWith("/search"))
                .map(question -> keys(question).size())
                .toList();
    }

    private static List<Issue> issues(int count, Instant updated) {
        List<Issue> issues = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            issues.add(issue(number, updated));
        }
        return issues;
    }

    private static Issue issue(int number, Instant updated) {
        return new Issue(
                new IssueKey("CX-" + number),
                Optional.empty(),
                "About it",
                "Task",
                "Fertig",
                StatusCategory.DONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(updated),
                URI.create("https://jira.example.com/browse/CX-" + number));
    }
}
