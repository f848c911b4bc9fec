package io.frontstage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void helpsWhoAsks() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "Usage:",
                        "check",
                        "render",
                        "measures",
                        "rank",
                        "gaps",
                        "merge-links",
                        "platform",
                        "Exit status");
        assertThat(err.size()).isZero();
    }

    @Test
    void helpsWhoSaysNothing() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage:");
    }

    @Test
    void helpsWithEachCommand() {
        for (String command :
                List.of("check", "render", "compare", "measures", "rank", "gaps", "merge-links", "platform")) {
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

    @Test
    void printsGapsOnlyIfTheyAreToFail() throws IOException {
        String file = file("blueprint: C\nstages:\n  - stage: S\n    steps:\n      - { step: Pays, channel: shop }\n");

        assertThat(run("check", file, "--language", "en")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(run("check", file, "--language", "en", "--fail-on", "hint")).isZero();
        assertThat(run("check", file, "--language", "en", "--fail-on", "gap")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(
                        file
                                + ":5:9 gap step-unserved: The customer meets the organisation here (shop), but nobody and nothing serves them.");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("1 gap");
    }

    @Test
    void gapsSetAsideAreOnlyInTheJson() throws IOException {
        String file = file("blueprint: C\nstages:\n  - stage: S\n    steps:\n      - { step: Pays, channel: shop }\n"
                + "dismissed: { check: step-unserved, at: pays, reason: A machine }\n");

        assertThat(run("check", file, "--fail-on", "gap")).isZero();
        assertThat(run("gaps", file)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(run("gaps", file, "--json", "--language", "en")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .contains(
                        "\"code\" : \"step-unserved\"",
                        "\"severity\" : \"hurts-now\"",
                        "\"step\" : \"pays\"",
                        "\"actions\" : [ \"add-service\" ]",
                        "\"dismissed\" : { \"reason\" : \"A machine\" }");
    }

    @Test
    void hintsAndWarningsFailIfAsked() throws IOException {
        String file = file("blueprint: C\nstages:\n  - stage: S\n");

        assertThat(run("check", file, "--fail-on", "warning")).isZero();
        assertThat(run("check", file, "--fail-on", "hint")).isEqualTo(1);
        assertThat(run("check", file, "--fail-on", "anything")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--fail-on must be error, warning, hint or gap");
    }

    private String file(String definition) throws IOException {
        return Files.writeString(folder.resolve("map.yaml"), definition).toString();
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
