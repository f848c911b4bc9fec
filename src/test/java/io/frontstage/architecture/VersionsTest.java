package io.frontstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The versions of the project and of Node are stated in several places, which must agree. */
class VersionsTest {

    private static final String NODE = "18";

    /** If a jar has the same version as the installed one, products keep the old code. */
    @Test
    void whatIsNotReleasedHasAVersionOfItsOwn() {
        String changelog = read(Path.of("CHANGELOG.md"));
        String version =
                first(read(Path.of("pom.xml")), "<version>([^<]+)</version>").orElseThrow();

        assertThat(complaint(changelog, version)).isEmpty();
    }

    @Test
    void aReleasedVersionMayNotBeBuiltUpon() {
        String released = "## [Unreleased]\n\n## [0.1.0] - 2026-11-21\n\n- First.\n";
        String more = "## [Unreleased]\n\n### Added\n\n- More.\n\n## [0.1.0] - 2026-11-21\n\n- First.\n";

        assertThat(complaint(released, "0.1.0")).isEmpty();
        assertThat(complaint(more, "0.2.0-SNAPSHOT")).isEmpty();
        assertThat(complaint(more, "0.1.0")).isPresent();
        assertThat(complaint(more, "0.1.0-SNAPSHOT")).isPresent();
        assertThat(complaint(more, "0.2.0")).isPresent();
    }

    private static Optional<String> complaint(String changelog, String version) {
        String unreleased =
                first(changelog, "(?s)## \\[Unreleased]\\n(.*?)\\n## \\[").orElseThrow();
        String newest = first(changelog, "\\n## \\[(\\d+\\.\\d+\\.\\d+)]").orElseThrow();
        boolean more = unreleased.lines().anyMatch(line -> line.startsWith("- "));
        boolean next = version.endsWith("-SNAPSHOT") && !version.equals(newest + "-SNAPSHOT");
        return more && !next
                ? Optional.of(
                        "CHANGELOG.md has something under Unreleased: pom.xml needs the next version with -SNAPSHOT, not "
                                + version)
                : Optional.empty();
    }

    @Test
    void nodeIsTheSameEverywhere() throws IOException {
        assertThat(read(Path.of("bin/needs.sh")))
                .contains("at_least " + NODE + " \"Node\"", "\"Node, " + NODE + " or newer\"");
        assertThat(read(Path.of("CONTRIBUTING.md"))).contains("Node " + NODE + " or newer");
        assertThat(read(Path.of("README.md"))).contains("Node " + NODE + " or newer");
        for (String folder : List.of("src/main/frontend", "src/sandbox/frontend")) {
            for (String file : List.of("package.json", "package-lock.json")) {
                assertThat(first(read(Path.of(folder, file)), "\"engines\": \\{\\s*\"node\": \"([^\"]+)\""))
                        .as(folder + "/" + file)
                        .hasValue(">=" + NODE);
            }
        }
    }

    /** Otherwise the next release would make them wrong. */
    @Test
    void noPageNamesAJarWithItsVersion() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("docs"))) {
            assertThat(Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), pages)
                            .filter(page -> page.toString().endsWith(".md")))
                    .allSatisfy(page -> assertThat(read(page)).doesNotContainPattern("frontstage-\\d+\\.\\d"));
        }
    }

    private static Optional<String> first(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().findFirst().map(found -> found.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
