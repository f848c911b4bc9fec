package io.frontstage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the packaged jar as people do: alone on the class path, in a process of its own. */
record CommandLine(int status, String out, String err) {

    static CommandLine run(String... words) throws IOException, InterruptedException {
        return run(new byte[0], words);
    }

    static CommandLine run(byte[] in, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // the process lives for a second, so optimising code would take longer than running it
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-jar",
                System.getProperty("frontstage.jar")));
        command.addAll(List.of(words));
        Path input = Files.createTempFile("in", "");
        Path output = Files.createTempFile("out", "");
        Path errors = Files.createTempFile("err", "");
        try {
            Files.write(input, in);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            builder.environment().remove("CLASSPATH");
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            Process process = builder.start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("still running: " + command);
            }
            return new CommandLine(
                    process.exitValue(),
                    Files.readString(output, StandardCharsets.UTF_8),
                    Files.readString(errors, StandardCharsets.UTF_8));
        } finally {
            for (Path file : List.of(input, output, errors)) {
                Files.delete(file);
            }
        }
    }
}
