package io.frontstage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/frontstage}: the command line with a class data archive that it creates for itself. */
class LauncherIT {

    private static final String EXAMPLE = "docs/examples/smallest.yaml";

    @TempDir
    Path folder;

    @Test
    void drawsTheSameWithAndWithoutAnArchiveWhichTheFirstDrawingMakes() throws Exception {
        assertThat(run("bin/frontstage", "--version")).isZero();
        assertThat(archives()).isEmpty();

        assertThat(run("bin/frontstage", "render", EXAMPLE, "-o", out("first.svg")))
                .isZero();
        List<Path> made = archives();
        assertThat(made).hasSize(1);

        assertThat(run("bin/frontstage", "render", EXAMPLE, "-o", out("second.svg")))
                .isZero();
        assertThat(archives()).isEqualTo(made);
        assertThat(folder.resolve("second.svg")).hasSameBinaryContentAs(folder.resolve("first.svg"));
        assertThat(said()).isEmpty();
    }

    @Test
    void keepsTheExitStatusOfTheCommand() throws Exception {
        assertThat(run("bin/frontstage", "check", "no-such.yaml")).isEqualTo(2);
        assertThat(said()).contains("There is no file no-such.yaml.");
    }

    @Test
    void saysWhatToDoWhereThereIsNoJar() throws Exception {
        Path alone = Files.copy(Path.of("bin/frontstage"), folder.resolve("frontstage"));

        assertThat(run(alone.toString(), "--version")).isEqualTo(2);
        assertThat(said()).contains("mvn package");
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private List<Path> archives() throws IOException {
        Path cache = folder.resolve("cache/frontstage");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }

    private int run(String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(folder.resolve("said").toFile());
        builder.redirectOutput(folder.resolve("out").toFile());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("does not end: " + String.join(" ", command));
        }
        return process.exitValue();
    }
}
