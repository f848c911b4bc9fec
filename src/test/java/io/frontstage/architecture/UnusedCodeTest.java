package io.frontstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class UnusedCodeTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(Path.of("target/classes"));

    /** Members that look unused but are needed, each with the reason. */
    private static final Set<String> ALLOWED = Set.of(
            // used by tests to draw
            "io.frontstage.layout.LayoutOptions.everything",
            "io.frontstage.layout.LayoutOptions.opening",
            "io.frontstage.layout.LayoutOptions.with",
            "io.frontstage.layout.LayoutOptions.within",
            // tests check the meaning of the language's keys before a view uses it
            "io.frontstage.blueprint.Metric.isMetBy",
            "io.frontstage.blueprint.OpportunityMetrics.target",
            // contains only constants, which the compiler copies
            "io.frontstage.render.OutputLimits",
            // tests use it to write what an issue of a restricted page contains
            "io.frontstage.issue.IssueProperty$Item.bare",
            // tests use it to import without any choices
            "io.frontstage.importing.Importer.read",
            // tests use them to measure the caches
            "io.frontstage.applink.IssueSnapshotCache.bytes",
            "io.frontstage.confluence.drawing.RenderCache.bytes",
            // tests check which characters a font covers, and the table on its own
            "io.frontstage.layout.FontTable.knows",
            "io.frontstage.RenderedBlueprint.table");

    @Test
    void everythingInTheProgramIsUsedByIt() throws IOException {
        Set<String> found = unusedIn(PROGRAM, text(Path.of("src/main/java"), ".java"));

        // called by PDFBox, in the jar
        found.removeIf(name -> name.startsWith("io.frontstage.inside.logging."));
        assertThat(found).isSubsetOf(ALLOWED);
    }

    /** A finder that finds nothing here would find nothing in the real code. */
    @Test
    void findsWhatIsUnused() throws IOException {
        JavaClasses example = new ClassFileImporter().importClasses(Unused.class, Unused.Kept.class, Unused.Lost.class);

        Set<String> found = unusedIn(example, "KEPT KEPT LOST");

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "io.frontstage.architecture.Unused.LOST",
                        "io.frontstage.architecture.Unused.lost",
                        "io.frontstage.architecture.Unused.unread",
                        "io.frontstage.architecture.Unused$Lost");
    }

    private static Set<String> unusedIn(JavaClasses program, String sources) throws IOException {
        String templates = text(Path.of("src/main/resources/templates"), ".vm");
        String names = text(Path.of("src/main/resources/META-INF"), "")
                + Files.readString(Path.of("atlassian-plugin.xml"))
                + Files.readString(Path.of("pom.xml"));
        return new UnusedCode(
                        program,
                        names::contains,
                        name -> word(name).matcher(templates).find(),
                        sources)
                .find();
    }

    private static Pattern word(String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
    }

    private static String text(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .map(UnusedCodeTest::read)
                    .collect(Collectors.joining("\n"));
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
