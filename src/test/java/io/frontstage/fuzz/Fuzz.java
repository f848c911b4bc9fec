package io.frontstage.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Tries mutations one after the other, and stores those that fail; run by {@code bin/fuzz}. Arguments: count, seed,
 * folder for failures.
 */
public final class Fuzz {

    private static final long SECONDS_BETWEEN_LINES = 10;

    /** Number of different kinds of failures after which it stops. */
    private static final int MAX_KINDS = 20;

    private Fuzz() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Path folder = Path.of(arguments[2]);
        List<byte[]> seeds = Seeds.all();
        Trial trial = new Trial(true);
        Set<String> kinds = new HashSet<>();
        long began = System.nanoTime();
        long said = began;
        int tried = 0;
        int failed = 0;
        for (; tried < count && kinds.size() < MAX_KINDS; tried++) {
            byte[] input = input(seeds, seed, tried);
            Optional<String> failure = trial.failure(input);
            if (failure.isPresent()) {
                failed++;
                if (kinds.add(kind(failure.get()))) {
                    Files.createDirectories(folder);
                    Path file = folder.resolve(seed + "-" + tried + ".bin");
                    Files.write(file, input);
                    System.err.println(file + ": " + failure.get());
                }
            }
            long now = System.nanoTime();
            if (now - said > SECONDS_BETWEEN_LINES * 1_000_000_000L) {
                said = now;
                progress(tried + 1, count, failed, now - began);
            }
        }
        progress(tried, count, failed, System.nanoTime() - began);
        System.exit(failed > 0 ? 1 : 0);
    }

    /** The mutation with a number: the same, whatever was tried before. */
    static byte[] input(List<byte[]> seeds, long seed, int number) {
        return new Mutator(new Random(seed * 1_000_003L + number)).mutated(seeds);
    }

    /** Failures at the same place count as the same kind. */
    private static String kind(String failure) {
        int at = failure.indexOf("\n    at ");
        int end = at < 0 ? -1 : failure.indexOf('\n', at + 1);
        return at < 0 ? failure.replaceAll("[0-9]+", "0") : failure.substring(at, end < 0 ? failure.length() : end);
    }

    private static void progress(int tried, int count, int failed, long nanoseconds) {
        double seconds = Math.max(0.001, nanoseconds / 1e9);
        System.err.printf(
                Locale.ROOT, "%,d of %,d inputs, %d failed, %.0f a second%n", tried, count, failed, tried / seconds);
    }
}
