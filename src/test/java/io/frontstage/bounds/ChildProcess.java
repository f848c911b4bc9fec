package io.frontstage.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.layout.Level;
import io.frontstage.layout.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Draws worst cases in a process with 160 MB of memory, and evaluates its output. */
final class ChildProcess {

    private static final int MAX_MINUTES = 60;

    private ChildProcess() {}

    /** One measurement for each case, view, level and output. */
    record Measured(String worst, String view, String level, String output, long milliseconds, long size) {

        static Measured of(String line) {
            String[] words = line.split(" ");
            return new Measured(
                    words[0], words[1], words[2], words[3], Long.parseLong(words[4]), Long.parseLong(words[5]));
        }
    }

    /**
     * Draws each case this many times in each view and at each level; without cases, all of them. Fails if the process
     * dies.
     */
    static List<Measured> draw(int times, List<View> views, List<Level> levels, WorstCase... cases)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                DrawWorstCases.class.getName(),
                Integer.toString(times),
                views.stream().map(Enum::name).collect(Collectors.joining(",")),
                levels.stream().map(Enum::name).collect(Collectors.joining(","))));
        Arrays.stream(cases).map(Enum::name).forEach(command::add);
        Path out = Files.createTempFile("worst-cases", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(process.waitFor(MAX_MINUTES, TimeUnit.MINUTES))
                    .as("ends in time")
                    .isTrue();
            List<String> lines = Files.readAllLines(out);
            assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
            return lines.stream()
                    .filter(line -> line.matches("[A-Z_]+ [A-Z]+ [A-Z]+ [A-Z_]+ \\d+ \\d+"))
                    .map(Measured::of)
                    .toList();
        } finally {
            process.destroyForcibly();
            Files.delete(out);
        }
    }
}
