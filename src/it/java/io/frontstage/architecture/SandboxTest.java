package io.frontstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sandbox exists for tests and demonstrations and must not grow beyond them; see docs/decisions/0022. */
class SandboxTest {

    private static final int MAX_LINES = 9_440;

    private static final Path SOURCES = Path.of("src/sandbox/java");

    private static final Set<String> ALLOWED =
            // Velocity is given its name
            Set.of("io.frontstage.sandbox.host.AllowListUberspect");

    @Test
    void isNoLongerThanItsRecordSays() throws IOException {
        assertThat(codeLines()).isLessThanOrEqualTo(MAX_LINES);
        assertThat(Files.readString(Path.of("docs/decisions/0022-the-sandbox-is-larger-than-planned.md")))
                .contains(String.format("%,d", MAX_LINES));
    }

    @Test
    void hasNothingThatNeitherATestNorADemonstrationUses() throws IOException {
        JavaClasses all = new ClassFileImporter()
                .importPaths(List.of(Path.of("target/sandbox-classes/io"), Path.of("target/it-classes")));
        String sources = sources().stream().map(SandboxTest::read).collect(Collectors.joining("\n"));
        Set<String> found = new UnusedCode(all, name -> false, name -> false, sources)
                .find().stream()
                        .filter(name -> name.startsWith("io.frontstage.sandbox."))
                        .filter(name -> inSandbox(name))
                        .collect(Collectors.toSet());

        assertThat(found).isSubsetOf(ALLOWED);
    }

    private static boolean inSandbox(String name) {
        String type = name.replaceFirst("\\$.*|\\.[a-z]\\w*$", "");
        return Files.exists(SOURCES.resolve(type.replace('.', '/') + ".java"));
    }

    /** Lines of code: without blank lines, comments, imports and package lines. */
    private static long codeLines() throws IOException {
        return sources().stream()
                .flatMap(file -> read(file).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("(//|/\\*|\\*|import |package ).*"))
                .count();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
