package io.frontstage.applink;

import static io.frontstage.applink.Wiring.PRIMARY;
import static io.frontstage.applink.Wiring.keys;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.FakeJira.Reply;
import io.frontstage.applink.TestLink.Kind;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.BackLink;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.Issue;
import io.frontstage.issue.Sight;
import io.frontstage.issue.StatusCategory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a page view asks of Jira, and what it gets. */
@Timeout(60)
class LookTest {

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

    private Map<IssueKey, Sight> seen(Freshness freshness, List<IssueKey> keys) {
        return wiring.jira.look(PRIMARY, keys, freshness).given().orElseThrow();
    }

    private Sight seen(String key) {
        return seen(Freshness.CACHED, keys(key)).get(new IssueKey(key));
    }

    private static List<IssueKey> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new IssueKey("CX-" + number))
                .toList();
    }

    private void addMany(int count) {
        many(count).forEach(key -> issues.add(key.value()));
    }

    @Test
    void anIssueIsReadWhole() {
        issues.add("CX-1");
        issues.summaries.put("CX-1", "<script>alert(1)</script>\\u0007 Queue\\n at the till");

        assertThat(seen("CX-1"))
                .isEqualTo(new Sight.Seen(new Issue(
                        new IssueKey("CX-1"),
                        Optional.empty(),
                        "<script>alert(1)</script> Queue at the till",
                        "Task",
                        "In Arbeit",
                        StatusCategory.IN_PROGRESS,
                        Optional.of("Omar Q."),
                        Optional.of(LocalDate.of(2026, 12, 24)),
                        Optional.of(Instant.parse("2026-11-20T09:15:30Z")),
                        URI.create("https://jira.example.com/main-jira/browse/CX-1"))));
    }

    @Test
    void oneSearchForAllAndNothingForNone() {
        addMany(200);

        assertThat(seen(Freshness.CACHED, List.of())).isEmpty();
        assertThat(fake.lines()).isEmpty();
        assertThat(seen(Freshness.CACHED, many(200))).hasSize(200).allSatisfy((key, sight) -> assertThat(sight)
                .isInstanceOf(Sight.Seen.class));
        assertThat(fake.lines()).containsExactly("POST search");
        assertThat(fake.asked().get(0).body())
                .contains(
                        "\"validateQuery\":false",
                        "\"fields\":[\"summary\",\"status\",\"issuetype\",\"assignee\",\"duedate\",\"updated\"]");
    }

    @Test
    void chunksOfFiveHundred() {
        addMany(1_200);

        assertThat(seen(Freshness.CACHED, many(1_200))).hasSize(1_200).allSatisfy((key, sight) -> assertThat(sight)
                .isInstanceOf(Sight.Seen.class));
        assertThat(fake.lines()).containsExactly("POST search", "POST search", "POST search");
        seen(Freshness.CACHED, many(1_200));
        assertThat(fake.lines()).hasSize(3);
    }

    @Test
    void pagesAreAsLongAsJiraMakesThem() {
        addMany(200);
        issues.page = 50;

        assertThat(seen(Freshness.CACHED, many(200))).hasSize(200).allSatisfy((key, sight) -> assertThat(sight)
                .isInstanceOf(Sight.Seen.class));
        assertThat(fake.lines()).hasSize(4).containsOnly("POST search");
    }

    @Test
    void aKeyThatStandsTwiceIsAskedOnce() {
        issues.add("CX-1", "CX-2");

        assertThat(seen(Freshness.CACHED, keys("CX-1", "CX-2", "CX-1"))).hasSize(2);
        assertThat(fake.asked().get(0).body()).containsOnlyOnce("CX-1");
    }

    @Test
    void aMovedIssueIsShownUnderItsNewKey() {
        issues.add("NEW-7");
        issues.moved.put("CX-1", "NEW-7");

        assertThat(seen("CX-1")).isInstanceOfSatisfying(Sight.Seen.class, seen -> {
            assertThat(seen.issue().key()).isEqualTo(new IssueKey("NEW-7"));
            assertThat(seen.issue().was()).contains(new IssueKey("CX-1"));
            assertThat(seen.issue().address()).hasToString("https://jira.example.com/main-jira/browse/NEW-7");
        });
    }

    @Test
    void whatJiraDoesNotReturnIsHiddenAndRememberedAsSuch() {
        issues.add("CX-1");

        assertThat(seen(Freshness.CACHED, keys("CX-1", "CX-2")).get(new IssueKey("CX-2")))
                .isEqualTo(new Sight.Hidden());
        assertThat(fake.lines()).hasSize(2);
        seen("CX-2");
        assertThat(fake.lines()).hasSize(2);
    }

    @Test
    void atMostTwentyAreAskedOneByOneAndTheRestNextTime() {
        Map<IssueKey, Sight> first = seen(Freshness.CACHED, many(30));

        assertThat(first.values()).filteredOn(Sight.Hidden.class::isInstance).hasSize(20);
        assertThat(first.values()).filteredOn(Sight.Unknown.class::isInstance).hasSize(10);
        assertThat(fake.lines()).hasSize(21);
        assertThat(seen(Freshness.CACHED, many(30)).values()).allMatch(Sight.Hidden.class::isInstance);
        assertThat(fake.lines()).hasSize(21 + 11);
    }

    @Test
    void whoeverWantsItAnewComesToTheNextTwentyAndKeepsTheOthers() {
        seen(Freshness.NOW, many(30));

        assertThat(seen(Freshness.NOW, many(30)).values()).allMatch(Sight.Hidden.class::isInstance);
        assertThat(fake.lines()).hasSize(21 + 21);
    }

    @Test
    void aKeyThatSpoilsTheSearchDoesNotSpoilTheRest() {
        addMany(100);
        issues.spoiling.add("CX-77");

        assertThat(seen(Freshness.CACHED, many(100))).hasSize(100).allSatisfy((key, sight) -> assertThat(sight)
                .isInstanceOf(Sight.Seen.class));
        assertThat(fake.lines()).hasSizeLessThan(20);
    }

    @Test
    void aJiraThatRefusesEverySearchIsNotAskedForEver() {
        fake.answers = any -> Reply.json(400, "{\"errorMessages\":[\"No.\"],\"errors\":{}}");

        assertThat(wiring.jira.look(PRIMARY, many(500), Freshness.CACHED))
                .isEqualTo(new Answer.Refused<>(400, List.of("No."), Map.of()));
        assertThat(fake.asked()).hasSize(SightSearch.MOST_REFUSED + 1);
    }

    @Test
    void jiraIsNotAskedAgainForAMinute() {
        issues.add("CX-1");
        seen("CX-1");
        issues.summaries.put("CX-1", "Changed");
        wiring.wait(SightCache.FRESH.minusSeconds(10));

        assertThat(summary(seen("CX-1"))).isEqualTo("About CX-1");
        wiring.wait(Duration.ofSeconds(11));
        assertThat(summary(seen("CX-1"))).isEqualTo("Changed");
        assertThat(fake.lines()).hasSize(2);
    }

    @Test
    void onlyWhatIsNewIsAskedFor() {
        issues.add("CX-1", "CX-2");
        seen("CX-1");
        wiring.wait(Duration.ofSeconds(20));

        Answer<Map<IssueKey, Sight>> both = wiring.jira.look(PRIMARY, keys("CX-1", "CX-2"), Freshness.CACHED);

        assertThat(both.given().orElseThrow().keySet()).containsExactly(new IssueKey("CX-1"), new IssueKey("CX-2"));
        assertThat(fake.asked().get(1).body()).contains("CX-2").doesNotContain("CX-1");
        assertThat(((Answer.Given<?>) both).asked())
                .as("as old as its oldest part")
                .isBefore(Wiring.START.plusSeconds(15));
    }

    @Test
    void nowIsNow() {
        issues.add("CX-1");
        seen("CX-1");
        issues.summaries.put("CX-1", "Changed");

        assertThat(summary(seen(Freshness.NOW, keys("CX-1")).get(new IssueKey("CX-1"))))
                .isEqualTo("Changed");
        assertThat(summary(seen("CX-1"))).isEqualTo("Changed");
    }

    @Test
    void whatOneSawNobodyElseIsShown() {
        issues.add("SECRET-1", "CX-1");
        issues.privately.put("SECRET", Set.of("dana"));
        List<IssueKey> both = keys("SECRET-1", "CX-1");

        assertThat(seen(Freshness.CACHED, both).get(both.get(0))).isInstanceOf(Sight.Seen.class);
        wiring.person.set("omar");
        assertThat(seen(Freshness.CACHED, both).get(both.get(0))).isEqualTo(new Sight.Hidden());
        assertThat(seen(Freshness.CACHED, both).get(both.get(1))).isInstanceOf(Sight.Seen.class);
        wiring.person.set("dana");
        assertThat(seen(Freshness.CACHED, both).get(both.get(0))).isInstanceOf(Sight.Seen.class);
        wiring.person.remove();
        assertThat(wiring.jira.look(PRIMARY, both, Freshness.CACHED)).isInstanceOf(Answer.UnknownPerson.class);
        assertThat(fake.asked()).extracting(FakeJira.Asked::person).containsExactly("dana", "omar", "omar");
    }

    /** Two persons at once: neither waits for the other, and neither gets the other's answer. */
    @Test
    void whatOneIsBeingToldNobodyElseWaitsFor() throws Exception {
        issues.add("SECRET-1");
        issues.privately.put("SECRET", Set.of("dana"));
        CountDownLatch open = new CountDownLatch(1);
        fake.answers = question -> {
            if (question.person().equals("dana")) {
                await(open);
            }
            return issues.apply(question);
        };
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Sight> dana = other.submit(() -> {
                wiring.person.set("dana");
                return seen("SECRET-1");
            });
            wiring.person.set("omar");
            assertThat(seen("SECRET-1")).isEqualTo(new Sight.Hidden());
            open.countDown();
            assertThat(dana.get(10, TimeUnit.SECONDS)).isInstanceOf(Sight.Seen.class);
        } finally {
            open.countDown();
            other.shutdownNow();
        }
    }

    @Test
    void fiftyViewsOfOnePersonAtOnceAreOneSearch() throws Exception {
        addMany(20);
        fake.answers = question -> {
            pause();
            return issues.apply(question);
        };
        inParallel(50, () -> seen(Freshness.CACHED, many(20)), seen -> assertThat(seen)
                .hasSize(20));

        assertThat(fake.lines()).containsExactly("POST search");
    }

    @Test
    void whoWaitedForAFailureIsToldOfItAndDoesNotTryAnew() throws Exception {
        fake.answers = question -> {
            pause();
            return Reply.json(403, "{}");
        };
        inParallel(8, () -> wiring.jira.look(PRIMARY, many(20), Freshness.CACHED), answer -> assertThat(answer)
                .isInstanceOf(Answer.Refused.class));

        assertThat(fake.lines()).containsExactly("POST search");
    }

    @Test
    void ourOwnWritingIsSeenAtOnce() {
        issues.add("CX-1");
        seen("CX-1");
        fake.answers = question ->
                question.path().contains("/properties/") && question.method().equals("GET")
                        ? Reply.missing()
                        : question.path().contains("/search") ? issues.apply(question) : Reply.empty(200);
        issues.summaries.put("CX-1", "Changed");

        wiring.jira.linkBack(
                PRIMARY,
                new IssueKey("CX-1"),
                new BackLink("S-1", URI.create("https://wiki/pages/viewpage.action?pageId=1"), "Map", "", List.of()));
        assertThat(summary(seen("CX-1"))).isEqualTo("Changed");
    }

    @Test
    void whatJiraSaidBeforeItStoppedIsShown() {
        addMany(600);
        fake.answers =
                question -> question.body().contains("\"CX-600\\\"") ? Reply.json(500, "{}") : issues.apply(question);

        Map<IssueKey, Sight> first = seen(Freshness.CACHED, many(600));

        assertThat(first.values()).filteredOn(Sight.Seen.class::isInstance).hasSize(500);
        assertThat(first.values()).filteredOn(Sight.Unknown.class::isInstance).hasSize(100);
        fake.answers = issues;
        assertThat(seen(Freshness.CACHED, many(600)).values()).allMatch(Sight.Seen.class::isInstance);
    }

    @Test
    void theCacheIsBoundedInBytes() {
        Wiring small = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT, 50_000);
        addMany(500);
        small.jira.look(PRIMARY, many(500), Freshness.CACHED);

        assertThat(small.cache.bytes()).isBetween(40_000L, 50_000L);
    }

    @Test
    void nothingIsKeptWhenThePluginHasGone() {
        issues.add("CX-1");
        seen("CX-1");
        wiring.jira.close();
        assertThat(wiring.cache.bytes()).isZero();
        seen("CX-1");
        assertThat(wiring.cache.bytes()).isZero();
    }

    private static String summary(Sight sight) {
        return ((Sight.Seen) sight).issue().summary();
    }

    private interface Checked<T> {
        void accept(T value);
    }

    private <T> void inParallel(int count, java.util.concurrent.Callable<T> task, Checked<T> check) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(count);
        try {
            List<Future<T>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(readers.submit(() -> {
                    wiring.person.set("dana");
                    return task.call();
                }));
            }
            for (Future<T> one : all) {
                check.accept(one.get(20, TimeUnit.SECONDS));
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
