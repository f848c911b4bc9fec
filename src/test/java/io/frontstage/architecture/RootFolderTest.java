package io.frontstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing gets into the repository's root folder by accident. */
class RootFolderTest {

    private static final Set<String> ALLOWED = Set.of(
            ".ci",
            ".editorconfig",
            ".gitattributes",
            ".gitignore",
            ".mvn",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "LICENSE",
            "NOTICE",
            "README.md",
            "atlassian-plugin.xml",
            "bin",
            "docs",
            "pom-sdk.xml",
            "pom.xml",
            "src");

    /** Files of a build or an editor; Git ignores them. */
    private static final Set<String> IGNORED = Set.of(".git", ".idea", ".sandbox", ".vscode", "target");

    @Test
    void holdsOnlyWhatBelongsThere() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("."))) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .filteredOn(name -> !IGNORED.contains(name) && !name.endsWith(".log") && !name.endsWith(".iml"))
                    .isSubsetOf(ALLOWED);
        }
    }
}
