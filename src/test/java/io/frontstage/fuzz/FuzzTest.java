package io.frontstage.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small part of what {@code bin/fuzz} does every night, and all inputs that ever failed there. */
class FuzzTest {

    private static final int COUNT = 2_000;

    /** One mutation in this many is checked thoroughly. */
    private static final int THOROUGH = 10;

    private final Trial trial = new Trial(true);

    static List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatOnceFailedDoesNoHarmAnyMore(Path file) throws IOException {
        assertThat(trial.failure(Files.readAllBytes(file))).isEmpty();
    }

    @Test
    void everySeedIsReadOrRefused() throws IOException {
        for (byte[] seed : Seeds.all()) {
            assertThat(trial.failure(seed))
                    .as(new String(seed, StandardCharsets.UTF_8))
                    .isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void noMutationDoesHarm() throws IOException {
        List<byte[]> seeds = Seeds.all();
        Trial quick = new Trial(false);
        for (int i = 0; i < COUNT; i++) {
            byte[] input = Fuzz.input(seeds, 1, i);
            assertThat((i % THOROUGH == 0 ? trial : quick).failure(input))
                    .as("bin/fuzz --seed 1, input %d: %s", i, new String(input, StandardCharsets.UTF_8))
                    .isEmpty();
        }
    }
}
