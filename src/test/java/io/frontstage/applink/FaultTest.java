package io.frontstage.applink;

import static io.frontstage.applink.Wiring.unavailable;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.FakeJira.Reply;
import io.frontstage.applink.TestLink.Kind;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Answer.Reason;
import io.frontstage.issue.IssueSnapshot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Everything that a Jira, or a proxy before it, may do instead of answering. */
@Timeout(30)
class FaultTest {

    private static final String SEARCHED = "{\"startAt\":0,\"maxResults\":500,\"total\":0,\"issues\":[]}";

    private final FakeJira fake = new FakeJira();

    @AfterEach
    void stop() {
        fake.close();
    }

    private Answer<Map<IssueKey, IssueSnapshot>> when(Reply reply) {
        fake.answers = any -> reply;
        return new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT).look();
    }

    @Test
    void nobodyListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Wiring wiring = new Wiring(URI.create("http://127.0.0.1:" + port), Kind.IMPERSONATING, Wiring.PATIENT);

        assertThat(wiring.look()).isEqualTo(unavailable(Reason.NO_ANSWER));
    }

    @Test
    void nothingComes() throws IOException {
        against(Stubborn.silent(), (wiring, milliseconds) -> {
            assertThat(wiring.look()).isEqualTo(unavailable(Reason.TOO_SLOW));
            assertThat(milliseconds.get()).isBetween(300L, 800L);
        });
    }

    @Test
    void theConnectionIsDroppedWithoutAWord() throws IOException {
        against(Stubborn.dropping(), (wiring, milliseconds) -> assertThat(wiring.look())
                .isEqualTo(unavailable(Reason.NO_ANSWER)));
    }

    /** Every byte arrives within the read timeout, but the whole answer never would. */
    @Test
    void theBodyTrickles() throws IOException {
        against(Stubborn.trickling(), (wiring, milliseconds) -> {
            assertThat(wiring.look()).isEqualTo(unavailable(Reason.TOO_SLOW));
            assertThat(milliseconds.get()).isBetween(800L, 1_400L);
        });
    }

    @Test
    void halfABody() throws IOException {
        against(
                Stubborn.saying(
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"issues\":[{\"key\""),
                (wiring, milliseconds) -> assertThat(wiring.look()).isEqualTo(unavailable(Reason.NOT_JIRA)));
    }

    @Test
    void halfABodyOfUnknownLength() throws IOException {
        against(
                Stubborn.saying(
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"issues\":[{\"key\":\"CX-1\"}"),
                (wiring, milliseconds) -> assertThat(wiring.look()).isEqualTo(unavailable(Reason.NOT_JIRA)));
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

        assertThat(new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT).look())
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
                .isEqualTo(JiraClient.unavailable(Reason.ERROR, Optional.of(Duration.ofSeconds(120))));
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

    /** The request succeeds with what anybody may see, which must not be taken for the person's view. */
    @Test
    void jiraAnswersForNobody() {
        assertThat(when(Reply.json(SEARCHED).with("X-AUSERNAME", "anonymous")))
                .isEqualTo(new Answer.UnknownPerson<>("Main Jira"));
    }

    /** A request to a server that misbehaves. */
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
}
