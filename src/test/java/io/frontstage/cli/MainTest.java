package io.frontstage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void helpsWhoAsks() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Usage:", "check", "render", "rank", "measures", "merge-links", "platform", "Exit status");
        assertThat(err.size()).isZero();
    }

    @Test
    void helpsWhoSaysNothing() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage:");
    }

    @Test
    void helpsWithEachCommand() {
        for (String command : List.of("check", "render", "compare", "rank", "measures", "merge-links", "platform")) {
            out.reset();
            assertThat(run(command, "--help")).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("Usage: java -jar frontstage.jar " + command, "Exit status");
        }
    }

    @Test
    void knowsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).matches("frontstage \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void refusesWhatIsNoCommand() {
        assertThat(run("chekc")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no command chekc.");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThat(run("platform", "--jra", "x", "dir")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no option --jra", "--jar", "platform --help");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(run("platform", "no such folder")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no folder or file no such folder.");
    }

    @Test
    void refusesAFolderWithoutAProduct() {
        assertThat(run("platform", "docs")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no Confluence and no Jira in");
    }

    private int run(String... words) {
        return Main.run(
                List.of(words),
                new Console(
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
    }
}
