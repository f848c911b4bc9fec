package io.frontstage.applink;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.Circuits.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitsTest {

    private static final String SEARCH = "POST search";

    private final AtomicLong nanos = new AtomicLong();
    private final Circuits circuits = new Circuits(new Clocks(() -> Instant.EPOCH, nanos::get));

    private void send(String person, String kind, Outcome outcome) {
        assertThat(circuits.enter(person, kind)).isEmpty();
        circuits.leave(person, kind, outcome);
    }

    @Test
    void countEachPersonAndEachKindApart() {
        for (int i = 0; i < CircuitBreaker.FAILURES; i++) {
            send("dana", SEARCH, Outcome.FAILED);
            send("omar", SEARCH, i == 0 ? Outcome.FAILED : Outcome.ANSWERED);
            send("dana", "GET project", Outcome.ANSWERED);
        }

        assertThat(circuits.enter("dana", SEARCH)).contains(CircuitBreaker.PAUSE);
        assertThat(circuits.enter("dana", "GET project")).isEmpty();
        assertThat(circuits.enter("omar", SEARCH)).isEmpty();
    }

    @Test
    void areShutForEverybodyWhereSeveralPeopleGetNoAnswerAtAll() {
        for (String person : List.of("dana", "omar", "rita")) {
            send(person, SEARCH, Outcome.SILENT);
        }

        assertThat(circuits.enter("zoe", "GET project")).contains(CircuitBreaker.PAUSE);
        nanos.addAndGet(CircuitBreaker.PAUSE.toNanos() + 1);
        assertThat(circuits.enter("zoe", "GET project")).isEmpty();
        assertThat(circuits.enter("omar", SEARCH)).as("one tries").isPresent();
        circuits.leave("zoe", "GET project", Outcome.SILENT);
        assertThat(circuits.enter("omar", SEARCH)).contains(CircuitBreaker.PAUSE);
        nanos.addAndGet(CircuitBreaker.PAUSE.toNanos() + 1);
        send("omar", SEARCH, Outcome.FAILED);
        assertThat(circuits.enter("zoe", "GET project")).isEmpty();
    }

    @Test
    void areNotShutForOthersByOneWhoNeverGetsAnAnswer() {
        for (int i = 0; i < CircuitBreaker.FAILURES; i++) {
            send("dana", SEARCH, Outcome.SILENT);
        }
        for (int i = 0; i < CircuitBreaker.FAILURES; i++) {
            send("dana", "GET project", Outcome.SILENT);
        }

        assertThat(circuits.enter("omar", SEARCH)).isEmpty();
    }

    @Test
    void nobodyWaitsForARequestThatWasNotSent() {
        for (int i = 0; i < CircuitBreaker.FAILURES; i++) {
            send("dana", SEARCH, Outcome.FAILED);
        }

        assertThat(circuits.enter("dana", SEARCH)).isPresent();
        assertThat(circuits.enter("omar", SEARCH)).isEmpty();
    }

    @Test
    void aKindSaysNothingOfWhatIsAskedFor() {
        assertThat(JiraRequest.get("issue/CX-1/properties/frontstage").kind())
                .isEqualTo("GET issue/properties/frontstage");
        assertThat(JiraRequest.get("issue/createmeta/CX/issuetypes/7?startAt=0").kind())
                .isEqualTo("GET issue/createmeta/issuetypes");
        assertThat(JiraRequest.post("search", "{}").kind()).isEqualTo(SEARCH);
    }
}
