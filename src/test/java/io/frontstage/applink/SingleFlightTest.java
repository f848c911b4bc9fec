package io.frontstage.applink;

import static io.frontstage.applink.Wiring.PRIMARY;
import static io.frontstage.applink.Wiring.keys;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.FakeJira.Reply;
import io.frontstage.applink.TestLink.Kind;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.IssueSnapshot;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody wants fresh data while the same person’s earlier request is still running. */
@Timeout(30)
class SingleFlightTest {

    private static final List<IssueKey> CX1 = keys("CX-1");

    private final FakeJira fake = new FakeJira();
    private final FakeIssues issues = new FakeIssues();
    private final Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
    private final AtomicInteger questions = new AtomicInteger();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    @AfterEach
    void stop() {
        open.countDown();
        fake.close();
    }

    /** The answer to the first request is the state at the time of the request, however late it arrives. */
    private Reply late(FakeJira.Asked question) {
        Reply reply = issues.apply(question);
        return questions.incrementAndGet() == 1 ? held(reply) : reply;
    }

    private Reply held(Reply reply) {
        first.countDown();
        await(open);
        return reply;
    }

    @Test
    void aRefreshIsNotAnsweredByWhatWasAskedBeforeIt() throws Exception {
        issues.add("CX-1");
        issues.summaries.put("CX-1", "To Do");
        fake.answers = this::late;
        FutureTask<Answer<Map<IssueKey, IssueSnapshot>>> earlier = asks(Freshness.CACHED);
        await(first);

        issues.summaries.put("CX-1", "Done");
        FutureTask<Answer<Map<IssueKey, IssueSnapshot>>> refresh = asksAndWaits();
        open.countDown();

        assertThat(summary(earlier)).isEqualTo("To Do");
        assertThat(summary(refresh)).isEqualTo("Done");
        assertThat(fake.lines()).containsExactly("POST search", "POST search");
    }

    @Test
    void norToldOfAFailureThatBeganBeforeIt() throws Exception {
        issues.add("CX-1");
        issues.summaries.put("CX-1", "Done");
        fake.answers =
                question -> questions.incrementAndGet() == 1 ? held(Reply.json(403, "{}")) : issues.apply(question);
        FutureTask<Answer<Map<IssueKey, IssueSnapshot>>> earlier = asks(Freshness.CACHED);
        await(first);

        FutureTask<Answer<Map<IssueKey, IssueSnapshot>>> refresh = asksAndWaits();
        open.countDown();

        assertThat(earlier.get(10, TimeUnit.SECONDS)).isInstanceOf(Answer.Refused.class);
        assertThat(summary(refresh)).isEqualTo("Done");
    }

    private FutureTask<Answer<Map<IssueKey, IssueSnapshot>>> asks(Freshness freshness) {
        FutureTask<Answer<Map<IssueKey, IssueSnapshot>>> task = task(freshness);
        new Thread(task).start();
        return task;
    }

    /** Returns once the refresh is waiting for the running request. */
    private FutureTask<Answer<Map<IssueKey, IssueSnapshot>>> asksAndWaits() throws InterruptedException {
        FutureTask<Answer<Map<IssueKey, IssueSnapshot>>> task = task(Freshness.NOW);
        Thread thread = new Thread(task);
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(5);
        }
        return task;
    }

    private FutureTask<Answer<Map<IssueKey, IssueSnapshot>>> task(Freshness freshness) {
        return new FutureTask<>(() -> {
            wiring.person.set("dana");
            return wiring.jira.look(PRIMARY, CX1, freshness);
        });
    }

    private static String summary(FutureTask<Answer<Map<IssueKey, IssueSnapshot>>> task) throws Exception {
        IssueSnapshot issueSnapshot =
                task.get(10, TimeUnit.SECONDS).given().orElseThrow().get(CX1.get(0));
        return ((IssueSnapshot.Seen) issueSnapshot).issue().summary();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
