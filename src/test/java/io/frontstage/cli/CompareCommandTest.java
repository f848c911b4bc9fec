package io.frontstage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String OLD =
            "blueprint: Tea\nstages:\n- stage: Order\n  steps:\n  - step: Asks\n  - step: Pays\n    support: [Files it]\n";
    private static final String NEW = OLD.replace("  - step: Asks\n", "").replace("[Files it]", "[Files it, Books it]");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysNothingAboutEqualMaps() throws IOException {
        assertThat(compare(OLD, OLD + "# a comment\n")).isZero();
        assertThat(printed()).isEmpty();
    }

    @Test
    void saysWhatChanged() throws IOException {
        assertThat(compare(OLD, NEW)).isEqualTo(1);
        assertThat(printed().lines()).containsExactly("− The step “Asks”.", "+ Pays, Support processes: “Books it”.");
    }

    @Test
    void saysItAsJson() throws IOException {
        assertThat(compare(OLD, NEW, "--json")).isEqualTo(1);
        assertThat(printed().replaceAll("\\s+", " "))
                .contains(
                        "\"common\" : 1",
                        "\"counts\" : { \"added\" : 1, \"changed\" : 0, \"moved\" : 0, \"removed\" : 1 }",
                        "\"kind\" : \"removed\", \"thing\" : \"asks\", \"step\" : \"asks\"");
    }

    @Test
    void drawsWhatIsNewAndWhatIsGone() throws IOException {
        Path drawn = folder.resolve("changes.svg");

        assertThat(compare(OLD, NEW, "-o", drawn.toString())).isEqualTo(1);
        assertThat(Files.readString(drawn)).contains(">Asks<", ">Books it<", ">+<", ">−<");
    }

    @Test
    void needsMapsThatCanBeDrawn() throws IOException {
        assertThat(compare(OLD, "blueprint: @x")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot be compared");
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int compare(String before, String after, String... options) throws IOException {
        Path one = Files.writeString(folder.resolve("old.yaml"), before);
        Path other = Files.writeString(folder.resolve("new.yaml"), after);
        List<String> words = new ArrayList<>(List.of("compare", one.toString(), other.toString(), "--language", "en"));
        words.addAll(List.of(options));
        return Main.run(
                words,
                new Console(
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
    }
}
