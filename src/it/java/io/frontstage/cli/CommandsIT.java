package io.frontstage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar} with nothing else on the class path. */
class CommandsIT {

    private static final String EXAMPLE = "docs/examples/order-ahead.yaml";
    private static final String BROKEN = "blueprint: A\nstages:\n  - stage: S\n    steps: [\n";

    @TempDir
    Path folder;

    @Test
    void checkSaysNothingOfAGoodDefinition() throws Exception {
        CommandLine check = CommandLine.run("check", "docs/examples/smallest.yaml");

        assertThat(check.out()).isEmpty();
        assertThat(check.err()).isEqualTo("1 file: 0 errors, 0 warnings, 0 hints\n");
        assertThat(check.status()).isZero();
    }

    @Test
    void checkSaysWhereAndWhatIsWrong() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.yaml"), BROKEN);

        CommandLine check = CommandLine.run("check", "--language", "en", EXAMPLE, file.toString());

        assertThat(check.out()).containsPattern("(?m)^\\Q" + file + "\\E:\\d+:\\d+ error [a-z-]+: \\S.*$");
        assertThat(check.err()).contains("2 files: 1 error");
        assertThat(check.status()).isEqualTo(1);
    }

    @Test
    void checkReadsStandardInput() throws Exception {
        CommandLine check = CommandLine.run(new byte[0], "check", "--language=de", "-");

        assertThat(check.out()).startsWith("-:1:1 error empty: Diese Datei ist leer.");
        assertThat(check.status()).isEqualTo(1);
    }

    @Test
    void checkRefusesAFileThatIsNotThere() throws Exception {
        CommandLine check = CommandLine.run("check", EXAMPLE, "no-such.yaml");

        assertThat(check.err()).contains("There is no file no-such.yaml.");
        assertThat(check.status()).isEqualTo(2);
    }

    @Test
    void checkRefusesAFileThatIsTooLarge() throws Exception {
        Path file = Files.write(folder.resolve("large.yaml"), new byte[1024 * 1024 + 1]);

        assertThat(CommandLine.run("check", file.toString()).status()).isEqualTo(1);
    }

    @Test
    void checkTellsHowFarItIsWithManyFiles() throws Exception {
        String[] words = new String[11];
        Arrays.fill(words, "docs/examples/smallest.yaml");
        words[0] = "check";

        assertThat(CommandLine.run(words).err()).contains("10 of 10: docs/examples/smallest.yaml");
    }

    @Test
    void renderWritesAPictureThatScales() throws Exception {
        byte[] svg = rendered("out.svg");

        assertThat(DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        assertThat(new String(svg, StandardCharsets.UTF_8)).contains("Order-ahead coffee");
    }

    @Test
    void renderWritesAPictureInPixels() throws Exception {
        assertThat(ImageIO.read(new ByteArrayInputStream(rendered("out.png"))).getWidth())
                .isGreaterThan(500);
    }

    @Test
    void renderWritesAPageThatIsWhole() throws Exception {
        assertThat(new String(rendered("out.html"), StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Order-ahead coffee</title>", "<svg", "<table", "<style>", ".frontstage")
                .doesNotContain("<script", "src=\"http", "url(http");
    }

    @Test
    void renderWritesADefinitionThatIsWrittenTheSameAgainAndInYaml() throws Exception {
        byte[] json = rendered("out.json");
        rendered("out.yaml");

        for (String written : List.of("out.json", "out.yaml")) {
            Path again = folder.resolve("again.json");
            CommandLine render =
                    CommandLine.run("render", folder.resolve(written).toString(), "-o", again.toString());
            assertThat(render.status()).isZero();
            assertThat(Files.readAllBytes(again)).isEqualTo(json);
        }
        assertThat(folder.resolve("out.yaml")).content().startsWith("format: 1\nblueprint: Order-ahead coffee\n");
    }

    @Test
    void renderWritesToStandardOutput() throws Exception {
        CommandLine render = CommandLine.run(
                Files.readAllBytes(Path.of(EXAMPLE)),
                "render",
                "-",
                "-o",
                "-",
                "--format",
                "svg",
                "--hide=legend,arrows");

        assertThat(render.out()).contains("<svg").endsWith("</svg>");
        assertThat(render.status()).isZero();
    }

    @Test
    void renderWritesTheSameBytesEachTime() throws Exception {
        assertThat(rendered("a.svg")).isEqualTo(rendered("b.svg"));
    }

    @Test
    void renderOfABrokenDefinitionSaysWhy() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.yaml"), BROKEN);
        Path out = folder.resolve("broken.svg");

        CommandLine render = CommandLine.run("render", file.toString(), "-o", out.toString());

        assertThat(render.status()).isEqualTo(1);
        assertThat(render.err()).contains(" error ").contains("cannot be drawn");
        assertThat(out).doesNotExist();
    }

    @Test
    void renderRefusesWhatItCannotWrite() throws Exception {
        assertThat(CommandLine.run("render", EXAMPLE, "-o", "x.gif").err())
                .contains("svg, png, pdf, html, json and yaml");
        assertThat(CommandLine.run("render", EXAMPLE, "-o", "x.gif").status()).isEqualTo(2);
        assertThat(CommandLine.run("render", EXAMPLE).err()).contains("-o OUT");
        assertThat(CommandLine.run("render", EXAMPLE, "-o", "no such folder/x.svg")
                        .status())
                .isEqualTo(2);
        assertThat(CommandLine.run("render", EXAMPLE, "-o", "x.svg", "--view", "side")
                        .err())
                .contains("blueprint, journey");
    }

    private static final String COPY =
            """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    pains:
                      - { pain: Slow, id: slow, issues: [CX-1, CX-2] }
                      - { pain: Gone by now, id: gone, issues: CX-3 }
            """;

    private static final String MINE =
            """
            blueprint: Coffee  # mine
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    pains: [Slow]
            """;

    @Test
    void mergeLinksPutsBackWhatItCanAndSaysWhatItCannot() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.yaml"), MINE);
        Path copy = Files.writeString(folder.resolve("copy.yaml"), COPY);

        CommandLine merge =
                CommandLine.run("merge-links", mine.toString(), "--from", copy.toString(), "--language", "en");

        assertThat(merge.out())
                .isEqualTo("put back: CX-1 at Slow (Pays)\nput back: CX-2 at Slow (Pays)\n"
                        + "not put back: CX-3 at Gone by now (Pays): The file has nothing with this id, and nothing with"
                        + " this text at this step.\n");
        assertThat(merge.err()).isEqualTo("3 links missing, 2 put back\n");
        assertThat(merge.status()).isEqualTo(1);
        assertThat(mine).hasContent(MINE.replace("[Slow]", "[{pain: Slow, id: slow, issues: [CX-1, CX-2]}]"));
        assertThat(copy).hasContent(COPY);
    }

    @Test
    void mergeLinksFromStandardInputToAnotherFileLeavesTheFileAsItIs() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.yaml"), MINE);
        Path out = folder.resolve("out.yaml");
        String copy = COPY.replaceFirst("\n.*Gone by now.*", "");

        CommandLine merge = CommandLine.run(
                copy.getBytes(StandardCharsets.UTF_8),
                "merge-links",
                mine.toString(),
                "--from=-",
                "-o",
                out.toString());

        assertThat(merge.status()).isZero();
        assertThat(mine).hasContent(MINE);
        assertThat(Files.readString(out)).contains("issues: [CX-1, CX-2]");
        assertThat(CommandLine.run("merge-links", out.toString(), "--from", out.toString(), "-o", "-")
                        .out())
                .isEqualTo(Files.readString(out));
    }

    @Test
    void mergeLinksRefusesWhatItCannotRead() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.yaml"), MINE);
        Path broken = Files.writeString(folder.resolve("broken.yaml"), BROKEN);

        assertThat(CommandLine.run("merge-links", mine.toString()).err()).contains("--from COPY");
        assertThat(CommandLine.run("merge-links", mine.toString(), "--from", "no-such.yaml")
                        .status())
                .isEqualTo(2);
        CommandLine merge = CommandLine.run("merge-links", mine.toString(), "--from", broken.toString());
        assertThat(merge.status()).isEqualTo(1);
        assertThat(merge.err()).contains("broken.yaml", " error ");
        assertThat(mine).hasContent(MINE);
    }

    private byte[] rendered(String name) throws Exception {
        Path out = folder.resolve(name);
        CommandLine render =
                CommandLine.run("render", EXAMPLE, "-o", out.toString(), "--today=2026-11-21", "--language", "en");
        assertThat(render.err()).doesNotContain(" error ").doesNotContain("Exception");
        assertThat(render.status()).isZero();
        return Files.readAllBytes(out);
    }
}
