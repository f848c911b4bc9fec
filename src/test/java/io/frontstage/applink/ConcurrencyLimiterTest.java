package io.frontstage.applink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Two requests may run at once; the others are told when to come back. */
class ConcurrencyLimiterTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong now = new AtomicLong();
    private final Clocks clocks = new Clocks(() -> Instant.EPOCH, now::get);
    private final ConcurrencyLimiter concurrencyLimiter =
            new ConcurrencyLimiter(new CallLimits(SECOND, SECOND, SECOND, Duration.ofMillis(1), 2, 60, 1_000), clocks);

    private Optional<Duration> enter() throws InterruptedException {
        return concurrencyLimiter.enter(new Deadline(clocks, SECOND));
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private void twoAreAsking() throws InterruptedException {
        assertThat(enter()).isEmpty();
        assertThat(enter()).isEmpty();
    }

    @Test
    void thoseWhoAreTurnedAwayComeBackOneAfterTheOther() throws InterruptedException {
        twoAreAsking();

        assertThat(enter()).contains(Duration.ofMillis(500));
        assertThat(enter()).contains(Duration.ofMillis(1_000));
        assertThat(enter()).contains(Duration.ofMillis(1_500));
    }

    @Test
    void theirTurnsComeAsFastAsJiraAnswers() throws InterruptedException {
        for (int i = 0; i < 30; i++) {
            assertThat(enter()).isEmpty();
            pass(Duration.ofSeconds(4));
            concurrencyLimiter.leave();
        }
        twoAreAsking();

        assertThat(enter())
                .hasValueSatisfying(wait -> assertThat(wait.toMillis()).isBetween(1_950L, 2_000L));
        pass(Duration.ofSeconds(3));
        assertThat(enter()).as("what was booked is over").hasValueSatisfying(wait -> assertThat(wait.toMillis())
                .isBetween(1_950L, 2_000L));
    }

    @Test
    void aJiraThatHasJustBecomeSlowIsNoticed() throws InterruptedException {
        twoAreAsking();
        pass(Duration.ofSeconds(6));

        assertThat(enter()).contains(Duration.ofSeconds(3));
    }

    @Test
    void nobodyIsSentAwayForLong() throws InterruptedException {
        twoAreAsking();
        Optional<Duration> last = Optional.empty();
        for (int i = 0; i < 100; i++) {
            last = enter();
        }

        assertThat(last).contains(Duration.ofSeconds(30));
    }

    @Test
    void whoeverComesWhenOneHasGoneMayAsk() throws InterruptedException {
        twoAreAsking();
        concurrencyLimiter.leave();

        assertThat(enter()).isEmpty();
        assertThat(enter()).isPresent();
    }
}
