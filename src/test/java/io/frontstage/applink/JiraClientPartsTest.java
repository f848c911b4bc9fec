package io.frontstage.applink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The small parts of the Jira client. */
class JiraClientPartsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T22:30:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final Clocks clocks = new Clocks(() -> NOW, nanos::get);

    @Test
    void retryAfterIsSecondsOrADate() {
        assertThat(RetryAfter.of("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.of(" Sat, 21 Nov 2026 22:31:00 GMT", NOW)).contains(Duration.ofMinutes(1));
        assertThat(RetryAfter.of("Sat, 21 Nov 2026 22:29:00 GMT", NOW)).contains(Duration.ZERO);
        assertThat(RetryAfter.of("soon", NOW)).isEmpty();
        assertThat(RetryAfter.of("-5", NOW)).isEmpty();
        assertThat(RetryAfter.of("99999999999999999999", NOW)).isEmpty();
        assertThat(RetryAfter.of(null, NOW)).isEmpty();
    }

    @Test
    void silenceIsBounded() {
        RetryAfterRegistry retryAfterRegistry = new RetryAfterRegistry(clocks);

        assertThat(retryAfterRegistry.keep("dana", "jira", Optional.of(Duration.ofDays(3))))
                .isEqualTo(RetryAfterRegistry.MAX_PAUSE);
        assertThat(retryAfterRegistry.keep("omar", "jira", Optional.empty())).isEqualTo(RetryAfterRegistry.UNSAID);
        assertThat(retryAfterRegistry.left("dana", "other")).isEmpty();
        nanos.addAndGet(RetryAfterRegistry.MAX_PAUSE.toNanos());
        assertThat(retryAfterRegistry.left("dana", "jira")).isEmpty();
    }

    @Test
    void oneRequestTriesWhetherADeadJiraIsBack() {
        CircuitBreaker circuitBreaker = new CircuitBreaker(clocks);
        for (int failure = 0; failure < CircuitBreaker.FAILURES; failure++) {
            assertThat(circuitBreaker.enter()).isEmpty();
            circuitBreaker.leave(false);
        }
        assertThat(circuitBreaker.enter()).contains(CircuitBreaker.PAUSE);

        nanos.addAndGet(CircuitBreaker.PAUSE.toNanos() + 1);
        assertThat(circuitBreaker.enter()).isEmpty();
        assertThat(circuitBreaker.enter())
                .as("while one tries, the others wait")
                .isPresent();
        circuitBreaker.leave(true);
        assertThat(circuitBreaker.enter()).isEmpty();
        assertThat(circuitBreaker.enter()).isEmpty();
    }

    @Test
    void failuresThatAreNotInARowOpenNothing() {
        CircuitBreaker circuitBreaker = new CircuitBreaker(clocks);
        for (int round = 0; round < 10; round++) {
            circuitBreaker.leave(false);
            circuitBreaker.leave(false);
            circuitBreaker.leave(true);
        }
        assertThat(circuitBreaker.enter()).isEmpty();
    }

    @Test
    void aLimitIsNeverMoreThanWhatIsLeft() {
        Deadline deadline = new Deadline(clocks, Duration.ofSeconds(8));

        assertThat(deadline.millis(Duration.ofSeconds(5))).isEqualTo(5_000);
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());
        assertThat(deadline.millis(Duration.ofSeconds(5))).isEqualTo(2_000);
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());
        assertThat(deadline.isOver()).isTrue();
        assertThat(deadline.millis(Duration.ofSeconds(5)))
                .as("zero would be for ever")
                .isEqualTo(1);
    }

    @Test
    void nothingClosesQuotesButTheWriter() {
        assertThat(Jql.quoted("a\"b\\c\nd")).isEqualTo("\"a\\\"b\\\\cd\"");
        assertThat(Jql.summary("Schlange („lang“)\\ AND kasse"))
                .contains("summary ~ \"schlange lang and kasse*\" ORDER BY updated DESC");
        assertThat(Jql.summary("+-&|!(){}[]^~*?\\:/\"")).isEmpty();
        assertThat(Jql.summary("a b c d e f g h i j k l"))
                .contains("summary ~ \"a b c d e f g h i j*\" ORDER BY updated DESC");
    }

    @Test
    void jsonIsAskedWithoutKnowingItsShape() throws IOException {
        JsonValue jsonValue = read("{\"a\":{\"b\":[1,\"x\",true,null,2.5]},\"self\":{\"c\":[{}]}}");

        assertThat(jsonValue.at("a").at("b").items()).hasSize(5);
        assertThat(jsonValue.at("a").at("b").items().get(0).number(-1)).isEqualTo(1);
        assertThat(jsonValue.at("a").at("b").items().get(1).raw()).isEqualTo("x");
        assertThat(jsonValue.at("a").at("b").items().get(2).flag()).isTrue();
        assertThat(jsonValue.at("a").at("b").items().get(3).line(9)).isEmpty();
        assertThat(jsonValue.at("z").at("b").at("c").raw()).isEmpty();
        assertThat(jsonValue.at("self")).as("nobody looks there").isSameAs(JsonValue.NOTHING);
        assertThatThrownBy(() -> jsonValue.need("z")).isInstanceOf(IOException.class);
    }

    @Test
    void jsonIsReadStrictly() {
        for (String bad :
                new String[] {"", "{", "[1,", "{} {}", "{'a':1}", "{a:1}", "[01]", "[NaN]", "{\"a\":1,}", "// x\n{}"}) {
            assertThatThrownBy(() -> read(bad)).as(bad).isInstanceOf(IOException.class);
        }
    }

    @Test
    void jsonOfTooManyValuesIsRefused() {
        assertThatThrownBy(() -> read("[" + "1,".repeat(JsonReader.MAX_VALUES) + "1]"))
                .isInstanceOf(IOException.class)
                .hasMessage("too many values");
    }

    @Test
    void oneEntryIsTakenOutWhole() throws IOException {
        String value = "{\"v\":1,\"self\":[1.50,\"ä\"],\"icon\":null}";

        assertThat(JsonReader.entry(stream("{\"key\":\"frontstage\",\"value\":" + value + "}"), "value"))
                .isEqualTo(value);
        assertThatThrownBy(() -> JsonReader.entry(stream("{\"key\":\"frontstage\"}"), "value"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> JsonReader.entry(stream("{\"value\":{\"v\":1}"), "value"))
                .isInstanceOf(IOException.class);
    }

    private static JsonValue read(String text) throws IOException {
        return JsonReader.read(stream(text));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
