package io.frontstage.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BulkheadTest {

    private final Bulkhead bulkhead = new Bulkhead(1, Duration.ofMillis(10));

    @Test
    void workThatMayNotBeginInTimeIsNotDone() {
        Optional<Optional<String>> outer = bulkhead.run(() ->
                CompletableFuture.supplyAsync(() -> bulkhead.run(() -> "inner")).join());

        assertThat(outer).contains(Optional.empty());
        assertThat(bulkhead.run(() -> "next")).contains("next");
    }

    @Test
    void workThatFailsLeavesRoomForTheNext() {
        assertThatIllegalStateException()
                .isThrownBy(() -> bulkhead.run(() -> {
                    throw new IllegalStateException();
                }));

        assertThat(bulkhead.run(() -> "next")).contains("next");
    }

    @Test
    void aThreadThatIsToStopDoesNotWait() {
        Thread.currentThread().interrupt();

        assertThat(bulkhead.run(() -> "work")).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }
}
