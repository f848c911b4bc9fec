package io.frontstage.applink;

import static io.frontstage.applink.Wiring.PRIMARY;
import static io.frontstage.applink.Wiring.keys;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.FakeJira.Reply;
import io.frontstage.applink.TestLink.Kind;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Answer.Reason;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.NewIssue;
import io.frontstage.issue.Sight;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
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
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Everything that a Jira, or what stands before it, does instead of answering. */
@Timeout(30)
class FaultTest {

    private static final String SEARCHED = "{\"startAt\":0,\"maxResults\":500,\"total\":0,\"issues\":[]}";

    private final FakeJira fake = new FakeJira();

    @AfterEach
    void stop() {
        fake.close();
    }

    private static Answer<Map<IssueKey, Sight>> look(Wiring wiring) {
        return wiring.jira.look(PRIMARY, keys("CX-1"), Freshness.NOW);
    }

    private Answer<Map<IssueKey, Sight>> when(Reply reply) {
        fake.answers = any -> reply;
        return look(new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT));
    }

    private static <T> Answer<T> unavailable(Reason reason) {
        return Gate.unavailable(reason, Optional.empty());
    }

    @Test
    void nobodyListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Wiring wiring = new Wiring(URI.create("http://127.0.0.1:" + port), Kind.IMPERSONATING, Wiring.PATIENT);

        assertThat(look(wiring)).isEqualTo(unavailable(Reason.NO_ANSWER));
    }

    @Test
    void nothingComes() throws IOException {
        against(Stubborn.silent(), (wiring, milliseconds) -> {
            assertThat(look(wiring)).isEqualTo(unavailable(Reason.TOO_SLOW));
            assertThat(milliseconds.get()).isBetween(300L, 800L);
        });
    }

    @Test
    void theConnectionIsDroppedWithoutAWord() throws IOException {
        against(Stubborn.dropping(), (wiring, milliseconds) -> assertThat(look(wiring))
                .isEqualTo(unavailable(Reason.NO_ANSWER)));
    }

    /** Every byte comes within the read timeout; the whole never would. */
    @Test
    void theBodyTrickles() throws IOException {
        against(Stubborn.trickling(), (wiring, milliseconds) -> {
            assertThat(look(wiring)).isEqualTo(unavailable(Reason.TOO_SLOW));
            assertThat(milliseconds.get()).isBetween(800L, 1_400L);
        });
    }

    @Test
    void halfABody() throws IOException {
        against(
                Stubborn.saying(
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"issues\":[{\"key\""),
                (wiring, milliseconds) -> assertThat(look(wiring)).isEqualTo(unavailable(Reason.NOT_JIRA)));
    }

    @Test
    void halfABodyOfUnknownLength() throws IOException {
        against(
                Stubborn.saying(
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"issues\":[{\"key\":\"CX-1\"}"),
                (wiring, milliseconds) -> assertThat(look(wiring)).isEqualTo(unavailable(Reason.NOT_JIRA)));
    }

    @Test
    void aLoginPageInPlaceOfAnAnswer() {
        assertThat(when(new Reply(200, "text/html;charset=UTF-8", "<html>Log in</html>", Map.of())))
                .isEqualTo(unavailable(Reason.NOT_JIRA));
    }

    @Test
    void aRedirectToALoginPageIsNotFollowed() {
        fake.answers = question -> question.path().contains("login")
                ? Reply.json(SEARCHED)
                : Reply.empty(302).with("Location", "/jira/login.jsp");

        assertThat(look(new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT)))
                .isEqualTo(unavailable(Reason.NOT_JIRA));
        assertThat(fake.asked()).hasSize(1);
    }

    @Test
    void otherJson() {
        for (String body :
                List.of("[]", "{}", "null", "\"issues\"", "{\"issues\":3}", SEARCHED + "x", "{\"issues\":[]", "")) {
            assertThat(when(Reply.json(body))).as(body).isEqualTo(unavailable(Reason.NOT_JIRA));
        }
    }

    @Test
    void aBodyWithoutEnd() {
        assertThat(when(Reply.json("{\"issues\":[\"" + "x".repeat(2 << 20) + "\"]}")))
                .isEqualTo(unavailable(Reason.NOT_JIRA));
        assertThat(when(Reply.json("[".repeat(100_000)))).isEqualTo(unavailable(Reason.NOT_JIRA));
    }

    @Test
    void jiraFails() {
        assertThat(when(new Reply(500, "text/html", "<html>", Map.of()))).isEqualTo(unavailable(Reason.ERROR));
        assertThat(when(Reply.json(503, "{}").with("Retry-After", "120")))
                .isEqualTo(Gate.unavailable(Reason.ERROR, Optional.of(Duration.ofSeconds(120))));
    }

    @Test
    void jiraRefuses() {
        Reply no = Reply.json(
                403,
                "{\"errorMessages\":[\"You\\u0000 may\\nnot\\u202e <b>look</b>.\"],\"errors\":{\"jql\":\"too \\\"long\\\"\"}}");

        assertThat(when(no))
                .isEqualTo(
                        new Answer.Refused<>(403, List.of("You may not <b>look</b>."), Map.of("jql", "too \"long\"")));
        assertThat(when(new Reply(403, "text/html", "<html>", Map.of())))
                .isEqualTo(new Answer.Refused<>(403, List.of(), Map.of()));
    }

    @Test
    void somethingElseListensThere() {
        assertThat(when(new Reply(404, "text/html", "<html>nginx</html>", Map.of())))
                .isEqualTo(unavailable(Reason.NOT_JIRA));
    }

    @Test
    void jiraDoesNotKnowThePerson() {
        assertThat(when(Reply.json(401, "{}"))).isEqualTo(new Answer.UnknownPerson<>("Main Jira"));
        assertThat(when(new Reply(401, "text/html", "<html>", Map.of())))
                .isEqualTo(new Answer.UnknownPerson<>("Main Jira"));
    }

    /** It succeeds, and shows what anybody may see: that must not pass for the person's view. */
    @Test
    void jiraAnswersForNobody() {
        assertThat(when(Reply.json(SEARCHED).with("X-AUSERNAME", "anonymous")))
                .isEqualTo(new Answer.UnknownPerson<>("Main Jira"));
    }

    @Test
    void thePersonHasNotAllowedItYet() {
        Wiring wiring = new Wiring(fake.address(), Kind.THREE_LEGGED, Wiring.PATIENT);

        assertThat(look(wiring)).isEqualTo(new Answer.Authorise<>("Main Jira", Optional.of(TestLink.ALLOW)));
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void thePersonHasTakenItBackInJira() {
        Wiring wiring = new Wiring(fake.address(), Kind.THREE_LEGGED, Wiring.PATIENT);
        wiring.link.allowed.add("dana");
        fake.answers = any -> Reply.json(401, "{}");

        assertThat(look(wiring)).isEqualTo(new Answer.Authorise<>("Main Jira", Optional.of(TestLink.ALLOW)));
    }

    @Test
    void theLinkCannotActAsThePerson() {
        Wiring wiring = new Wiring(fake.address(), Kind.FIXED_USER_ONLY, Wiring.PATIENT);

        assertThat(look(wiring)).isEqualTo(new Answer.CannotAct<>("Main Jira"));
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void nobodyAsks() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        wiring.person.remove();

        assertThat(look(wiring)).isEqualTo(new Answer.UnknownPerson<>("Main Jira"));
        assertThat(wiring.jira.search(PRIMARY, "till", 5)).isInstanceOf(Answer.UnknownPerson.class);
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void thereIsNoLink() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        wiring.links.all.clear();

        assertThat(look(wiring)).isEqualTo(new Answer.NoJira<>());
        assertThat(wiring.jira.home(PRIMARY)).isEmpty();
    }

    @Test
    void theLinkIsRemovedWhileItIsUsed() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        fake.answers = any -> {
            wiring.links.all.clear();
            return Reply.json(401, "{}");
        };

        assertThat(look(wiring)).isEqualTo(new Answer.NoJira<>());
    }

    /** The issue may be there, link or no link: to say that there is no Jira would invite to make it again. */
    @Test
    void theLinkIsRemovedWhileAnIssueIsMade() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        fake.answers = any -> {
            wiring.links.all.clear();
            return Reply.json(500, "{}");
        };
        NewIssue issue = new NewIssue("CX", "1", "Queue", "", "uuid", IssueProperty.EMPTY);

        assertThat(wiring.jira.create(PRIMARY, issue)).isEqualTo(unavailable(Reason.ERROR));
    }

    @Test
    void theProductHasNoSuchMember() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        wiring.link.broken = new NoSuchMethodError("gone");

        assertThat(look(wiring)).isEqualTo(unavailable(Reason.NO_ANSWER));
        assertThat(look(wiring)).as("off from then on").isEqualTo(new Answer.NoJira<>());
    }

    @Test
    void theLinkBreaksInTheProduct() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        wiring.link.broken = new IllegalStateException("no such link");

        assertThat(look(wiring)).isEqualTo(unavailable(Reason.NO_ANSWER));
        wiring.links.all.clear();
        assertThat(look(wiring)).isEqualTo(new Answer.NoJira<>());
    }

    @Test
    void jiraLimitsRequestsOfOnePersonAndNotOfAnother() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        fake.answers = question -> question.person().equals("dana")
                ? Reply.json(429, "{}").with("Retry-After", "40")
                : Reply.json(500, "{}");

        assertThat(look(wiring)).isEqualTo(Gate.unavailable(Reason.BUSY, Optional.of(Duration.ofSeconds(40))));
        wiring.wait(Duration.ofSeconds(39));
        assertThat(look(wiring)).isInstanceOf(Answer.Unavailable.class);
        assertThat(fake.asked()).hasSize(1);
        wiring.person.set("omar");
        look(wiring);
        assertThat(fake.asked()).hasSize(2);
        wiring.person.set("dana");
        wiring.wait(Duration.ofSeconds(2));
        look(wiring);
        assertThat(fake.asked()).hasSize(3);
    }

    @Test
    void aDeadJiraIsLeftAloneForAWhileAndThenTriedOnce() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        fake.answers = any -> Reply.json(500, "{}");

        for (int view = 0; view < 10; view++) {
            look(wiring);
        }
        assertThat(fake.asked()).hasSize(Circuit.FAILURES);
        assertThat(look(wiring)).isInstanceOfSatisfying(Answer.Unavailable.class, none -> {
            assertThat(none.reason()).isEqualTo(Reason.CIRCUIT_OPEN);
            assertThat(none.mayHaveHappened()).isFalse();
        });

        wiring.wait(Circuit.PAUSE);
        look(wiring);
        look(wiring);
        assertThat(fake.asked()).hasSize(Circuit.FAILURES + 1);

        fake.answers = any -> Reply.json(403, "{}");
        wiring.wait(Circuit.PAUSE);
        assertThat(look(wiring)).isInstanceOf(Answer.Refused.class);
        assertThat(look(wiring)).isInstanceOf(Answer.Refused.class);
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
                look(wiring);
            }

            var other = Optional.of(new Tracker(Optional.of("other"), Optional.empty(), Optional.empty()));
            assertThat(wiring.jira.look(other, keys("CX-1"), Freshness.NOW)).isInstanceOf(Answer.Refused.class);
        }
    }

    @Test
    void theNinthAtOnceIsTurnedAway() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        fake.answers = question -> {
            await(open);
            return question.method().equals("POST") ? Reply.json(SEARCHED) : Reply.missing();
        };
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer<Map<IssueKey, Sight>>>> eight = new ArrayList<>();
            for (int reader = 0; reader < 8; reader++) {
                String name = "reader " + reader;
                eight.add(readers.submit(() -> {
                    wiring.person.set(name);
                    return look(wiring);
                }));
            }
            while (fake.asked().size() < 8) {
                Thread.sleep(5);
            }
            assertThat(look(wiring)).isInstanceOfSatisfying(Answer.Unavailable.class, none -> assertThat(none.reason())
                    .isEqualTo(Reason.BUSY));
            assertThat(fake.asked()).hasSize(8);
            open.countDown();
            for (Future<?> one : eight) {
                one.get(10, TimeUnit.SECONDS);
            }
            assertThat(look(wiring)).isInstanceOf(Answer.Given.class);
        } finally {
            open.countDown();
            readers.shutdownNow();
        }
    }

    /** Something tried against a server that does not behave. */
    private interface Attempt {
        void with(Wiring wiring, Supplier<Long> milliseconds);
    }

    private static void against(Stubborn.Manner manner, Attempt attempt) throws IOException {
        try (Stubborn server = new Stubborn(manner)) {
            long begin = System.nanoTime();
            attempt.with(
                    new Wiring(server.address(), Kind.IMPERSONATING, Wiring.SHORT),
                    () -> Duration.ofNanos(System.nanoTime() - begin).toMillis());
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
