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
import io.frontstage.issue.IssueSnapshot;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is cached of Jira's answers to a person, and who waits for whom. */
@Timeout(60)
class IssueSnapshotCacheTest {
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
    void jiraIsNotAskedAgainForAMinute() {
        issues.add("CX-1");
        wiring.seen("CX-1");
        issues.summaries.put("CX-1", "Changed");
        wiring.wait(IssueSnapshotCache.FRESH.minusSeconds(10));

        assertThat(FakeIssues.summary(wiring.seen("CX-1"))).isEqualTo("About CX-1");
        wiring.wait(Duration.ofSeconds(11));
        assertThat(FakeIssues.summary(wiring.seen("CX-1"))).isEqualTo("Changed");
        assertThat(fake.lines()).hasSize(2);
    }

    @Test
    void onlyWhatIsNewIsAskedFor() {
        issues.add("CX-1", "CX-2");
        wiring.seen("CX-1");
        wiring.wait(Duration.ofSeconds(20));

        Answer<Map<IssueKey, IssueSnapshot>> both = wiring.jira.look(PRIMARY, keys("CX-1", "CX-2"), Freshness.CACHED);

        assertThat(both.given().orElseThrow().keySet()).containsExactly(new IssueKey("CX-1"), new IssueKey("CX-2"));
        assertThat(fake.asked().get(1).body()).contains("CX-2").doesNotContain("CX-1");
        assertThat(((Answer.Given<?>) both).asked())
                .as("as old as its oldest part")
                .isBefore(Wiring.START.plusSeconds(15));
    }

    @Test
    void nowIsNow() {
        issues.add("CX-1");
        wiring.seen("CX-1");
        issues.summaries.put("CX-1", "Changed");

        assertThat(FakeIssues.summary(wiring.seen(Freshness.NOW, keys("CX-1")).get(new IssueKey("CX-1"))))
                .isEqualTo("Changed");
        assertThat(FakeIssues.summary(wiring.seen("CX-1"))).isEqualTo("Changed");
    }

    @Test
    void whatOneSawNobodyElseIsShown() {
        issues.add("SECRET-1", "CX-1");
        issues.privately.put("SECRET", Set.of("dana"));
        List<IssueKey> both = keys("SECRET-1", "CX-1");

        assertThat(wiring.seen(Freshness.CACHED, both).get(both.get(0))).isInstanceOf(IssueSnapshot.Seen.class);
        wiring.person.set("omar");
        assertThat(wiring.seen(Freshness.CACHED, both).get(both.get(0))).isEqualTo(new IssueSnapshot.Hidden());
        assertThat(wiring.seen(Freshness.CACHED, both).get(both.get(1))).isInstanceOf(IssueSnapshot.Seen.class);
        wiring.person.set("dana");
        assertThat(wiring.seen(Freshness.CACHED, both).get(both.get(0))).isInstanceOf(IssueSnapshot.Seen.class);
        wiring.person.remove();
        assertThat(wiring.jira.look(PRIMARY, both, Freshness.CACHED)).isInstanceOf(Answer.UnknownPerson.class);
        assertThat(fake.asked()).extracting(FakeJira.Asked::person).containsExactly("dana", "omar", "omar");
    }

    /** Two people at once: neither waits for the other, and neither gets the other's answer. */
    @Test
    void whatOneIsBeingToldNobodyElseWaitsFor() throws Exception {
        issues.add("SECRET-1");
        issues.privately.put("SECRET", Set.of("dana"));
        CountDownLatch open = new CountDownLatch(1);
        fake.answers = question -> {
            if (question.person().equals("dana")) {
                FakeJira.hold(open);
            }
            return issues.apply(question);
        };
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<IssueSnapshot> dana = other.submit(() -> {
                wiring.person.set("dana");
                return wiring.seen("SECRET-1");
            });
            wiring.person.set("omar");
            assertThat(wiring.seen("SECRET-1")).isEqualTo(new IssueSnapshot.Hidden());
            open.countDown();
            assertThat(dana.get(10, TimeUnit.SECONDS)).isInstanceOf(IssueSnapshot.Seen.class);
        } finally {
            open.countDown();
            other.shutdownNow();
        }
    }

    @Test
    void fiftyViewsOfOnePersonAtOnceAreOneSearch() throws Exception {
        issues.addMany(20);
        fake.answers = question -> {
            pause();
            return issues.apply(question);
        };
        inParallel(50, () -> wiring.seen(Freshness.CACHED, FakeIssues.many(20)), seen -> assertThat(seen)
                .hasSize(20));

        assertThat(fake.lines()).containsExactly("POST search");
    }

    @Test
    void whoWaitedForAFailureIsToldOfItAndDoesNotTryAnew() throws Exception {
        fake.answers = question -> {
            pause();
            return Reply.json(403, "{}");
        };
        inParallel(
                8, () -> wiring.jira.look(PRIMARY, FakeIssues.many(20), Freshness.CACHED), answer -> assertThat(answer)
                        .isInstanceOf(Answer.Refused.class));

        assertThat(fake.lines()).containsExactly("POST search");
    }

    @Test
    void ourOwnWritingIsSeenAtOnce() {
        issues.add("CX-1");
        wiring.seen("CX-1");
        fake.answers = question ->
                question.path().contains("/properties/") && question.method().equals("GET")
                        ? Reply.missing()
                        : question.path().contains("/search") ? issues.apply(question) : Reply.empty(200);
        issues.summaries.put("CX-1", "Changed");

        wiring.jira.linkBack(
                PRIMARY,
                new IssueKey("CX-1"),
                new BackLink("S-1", URI.create("https://wiki/pages/viewpage.action?pageId=1"), "Map", "", List.of()));
        assertThat(FakeIssues.summary(wiring.seen("CX-1"))).isEqualTo("Changed");
    }

    @Test
    void whatJiraSaidBeforeItStoppedIsShown() {
        issues.addMany(600);
        fake.answers =
                question -> question.body().contains("\"CX-600\\\"") ? Reply.json(500, "{}") : issues.apply(question);

        Map<IssueKey, IssueSnapshot> first = wiring.seen(Freshness.CACHED, FakeIssues.many(600));

        assertThat(first.values())
                .filteredOn(IssueSnapshot.Seen.class::isInstance)
                .hasSize(500);
        assertThat(first.values())
                .filteredOn(IssueSnapshot.Unknown.class::isInstance)
                .hasSize(100);
        fake.answers = issues;
        assertThat(wiring.seen(Freshness.CACHED, FakeIssues.many(600)).values())
                .allMatch(IssueSnapshot.Seen.class::isInstance);
    }

    @Test
    void theCacheIsBoundedInBytes() {
        Wiring small = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT, 50_000);
        issues.addMany(500);
        small.jira.look(PRIMARY, FakeIssues.many(500), Freshness.CACHED);

        assertThat(small.cache.bytes()).isBetween(40_000L, 50_000L);
    }

    @Test
    void nothingIsKeptWhenThePluginHasGone() {
        issues.add("CX-1");
        wiring.seen("CX-1");
        wiring.jira.close();
        assertThat(wiring.cache.bytes()).isZero();
        wiring.seen("CX-1");
        assertThat(wiring.cache.bytes()).isZero();
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
}
