package io.frontstage.applink;

import static io.frontstage.applink.Wiring.keys;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.FakeJira.Reply;
import io.frontstage.applink.TestLink.Kind;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Answer.Reason;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.IssueSnapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which requests are not sent to a busy, dead or overloaded Jira. */
@Timeout(30)
class OverloadTest {

    private static final String SEARCHED = "{\"startAt\":0,\"maxResults\":500,\"total\":0,\"issues\":[]}";

    private final FakeJira fake = new FakeJira();

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void jiraLimitsRequestsOfOnePersonAndNotOfAnother() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        fake.answers = question -> question.person().equals("dana")
                ? Reply.json(429, "{}").with("Retry-After", "40")
                : Reply.json(500, "{}");

        assertThat(wiring.look()).isEqualTo(JiraClient.unavailable(Reason.BUSY, Optional.of(Duration.ofSeconds(40))));
        wiring.wait(Duration.ofSeconds(39));
        assertThat(wiring.look()).isInstanceOf(Answer.Unavailable.class);
        assertThat(fake.asked()).hasSize(1);
        wiring.person.set("omar");
        wiring.look();
        assertThat(fake.asked()).hasSize(2);
        wiring.person.set("dana");
        wiring.wait(Duration.ofSeconds(2));
        wiring.look();
        assertThat(fake.asked()).hasSize(3);
    }

    @Test
    void aDeadJiraIsLeftAloneForAWhileAndThenTriedOnce() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        fake.answers = any -> Reply.json(500, "{}");

        for (int view = 0; view < 10; view++) {
            wiring.look();
        }
        assertThat(fake.asked()).hasSize(CircuitBreaker.FAILURES);
        assertThat(wiring.look()).isInstanceOfSatisfying(Answer.Unavailable.class, none -> {
            assertThat(none.reason()).isEqualTo(Reason.CIRCUIT_OPEN);
            assertThat(none.mayHaveHappened()).isFalse();
        });

        wiring.wait(CircuitBreaker.PAUSE);
        wiring.look();
        wiring.look();
        assertThat(fake.asked()).hasSize(CircuitBreaker.FAILURES + 1);

        fake.answers = any -> Reply.json(403, "{}");
        wiring.wait(CircuitBreaker.PAUSE);
        assertThat(wiring.look()).isInstanceOf(Answer.Refused.class);
        assertThat(wiring.look()).isInstanceOf(Answer.Refused.class);
    }

    /** Only one query fails, for example a filter that fails on one issue. */
    @Test
    void whatFailsForOnePersonIsAskedForOthersAndOtherThingsForThem() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        fake.answers =
                question -> question.person().equals("dana") && question.path().endsWith("/search")
                        ? Reply.json(500, "{}")
                        : Reply.json(403, "{}");
        for (int view = 0; view < 5; view++) {
            wiring.look();
        }
        assertThat(fake.asked()).hasSize(CircuitBreaker.FAILURES);

        assertThat(wiring.jira.projects(Wiring.PRIMARY)).isInstanceOf(Answer.Refused.class);
        wiring.person.set("omar");
        assertThat(wiring.look()).isInstanceOf(Answer.Refused.class);
        wiring.person.set("dana");
        assertThat(wiring.look()).isInstanceOfSatisfying(Answer.Unavailable.class, none -> assertThat(none.reason())
                .isEqualTo(Reason.CIRCUIT_OPEN));
    }

    @Test
    void anotherJiraIsNotBlamed() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        try (FakeJira second = new FakeJira()) {
            second.answers = any -> Reply.json(403, "{}");
            wiring.links.all.add(
                    new TestLink("Other", second.address(), () -> Optional.of("dana"), Kind.IMPERSONATING));
            fake.answers = any -> Reply.json(500, "{}");
            for (int view = 0; view < 5; view++) {
                wiring.look();
            }

            var other = Optional.of(new Tracker(Optional.of("other"), Optional.empty(), Optional.empty()));
            assertThat(wiring.jira.look(other, keys("CX-1"), Freshness.NOW)).isInstanceOf(Answer.Refused.class);
        }
    }

    @Test
    void theNinthAtOnceIsTurnedAway() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        fake.answers = question -> {
            FakeJira.hold(open);
            return question.method().equals("POST") ? Reply.json(SEARCHED) : Reply.missing();
        };
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer<Map<IssueKey, IssueSnapshot>>>> eight = new ArrayList<>();
            for (int reader = 0; reader < 8; reader++) {
                String name = "reader " + reader;
                eight.add(readers.submit(() -> {
                    wiring.person.set(name);
                    return wiring.look();
                }));
            }
            while (fake.asked().size() < 8) {
                Thread.sleep(5);
            }
            assertThat(wiring.look()).isInstanceOfSatisfying(Answer.Unavailable.class, none -> assertThat(none.reason())
                    .isEqualTo(Reason.BUSY));
            assertThat(fake.asked()).hasSize(8);
            open.countDown();
            for (Future<?> one : eight) {
                one.get(10, TimeUnit.SECONDS);
            }
            assertThat(wiring.look()).isInstanceOf(Answer.Given.class);
        } finally {
            open.countDown();
            readers.shutdownNow();
        }
    }
}
