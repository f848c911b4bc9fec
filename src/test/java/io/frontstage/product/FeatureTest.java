package io.frontstage.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FeatureTest {

    private final Feature feature = new Feature("something");

    @Test
    void givesWhatTheProductGives() {
        assertThat(feature.use(() -> "there", "not there")).isEqualTo("there");
        assertThat(feature.isOff()).isFalse();
    }

    @Test
    void isOffForGoodOnceAMemberIsMissing() {
        AtomicInteger calls = new AtomicInteger();
        for (int time = 0; time < 3; time++) {
            String given = feature.use(
                    () -> {
                        calls.incrementAndGet();
                        throw new NoSuchMethodError("gone");
                    },
                    "not there");
            assertThat(given).isEqualTo("not there");
        }
        assertThat(calls).hasValue(1);
        assertThat(feature.isOff()).isTrue();
    }

    @Test
    void treatsAMissingClassLikeAMissingMethod() {
        assertThat(feature.<String>use(
                        () -> {
                            throw new NoClassDefFoundError("gone");
                        },
                        "not there"))
                .isEqualTo("not there");
    }

    @Test
    void doesNotSwallowExceptions() {
        assertThatThrownBy(() -> feature.use(
                        () -> {
                            throw new IllegalStateException("a mistake");
                        },
                        "not there"))
                .hasMessage("a mistake");
        assertThat(feature.isOff()).isFalse();
    }
}
