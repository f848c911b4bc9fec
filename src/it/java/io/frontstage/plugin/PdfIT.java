package io.frontstage.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFBox as bundled in the jar: no part is missing, and it does not search the machine for fonts. */
class PdfIT {

    private final PackagedJar jar = PackagedJar.built();

    @Test
    void writesWithoutLookingForFonts(@TempDir Path home) throws IOException, InterruptedException {
        Path pdf = home.resolve("map.pdf");
        Path loaded = home.resolve("loaded.txt");
        Path empty = Files.createDirectory(home.resolve("empty"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.home=" + empty,
                        "-Djava.io.tmpdir=" + empty,
                        "-XX:-UsePerfData",
                        "-Xlog:class+load:file=" + loaded,
                        "-jar",
                        jar.path().toString(),
                        "render",
                        "docs/examples/order-ahead.yaml",
                        "--paper",
                        "a3",
                        "-o",
                        pdf.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out.txt").toFile())
                .start();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(home.resolve("out.txt"))).isEmpty();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.size(pdf)).isBetween(20_000L, 400_000L);
        assertThat(Files.readString(loaded))
                .contains("io.frontstage.inside.pdfbox.pdmodel.PDDocument", "io.frontstage.inside.logging.SystemLog")
                .doesNotContain("FontMapper", "FontProvider", "fontbox.util.autodetect", "] org.apache.");
        try (Stream<Path> left = Files.list(empty)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void leavesOutWhatNoPdfOfOursNeeds() {
        assertThat(jar.entries().stream()
                        .filter(name -> name.startsWith("io/frontstage/inside/")
                                && !name.endsWith(".class")
                                && !name.endsWith("/")))
                .allSatisfy(name -> assertThat(name).doesNotEndWith(".afm").doesNotEndWith(".ttf"))
                .filteredOn(name -> name.startsWith("io/frontstage/inside/fontbox/cmap/"))
                .isEqualTo(List.of("io/frontstage/inside/fontbox/cmap/Identity-H"));
    }
}
