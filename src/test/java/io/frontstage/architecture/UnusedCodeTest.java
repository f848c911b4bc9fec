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

    /** What nothing in the program uses and is there all the same. */
    private static final Set<String> ALLOWED = Set.of(
            // tests draw with it
            "io.frontstage.layout.LayoutOptions.everything",
            "io.frontstage.layout.LayoutOptions.opening",
            "io.frontstage.layout.LayoutOptions.with",
            "io.frontstage.layout.LayoutOptions.within",
            // tests hold what the language's keys mean before a view asks for it
            "io.frontstage.blueprint.Metric.isMetBy",
            "io.frontstage.blueprint.OpportunityMetrics.target",
            // constants alone, which the compiler copies
            "io.frontstage.render.OutputLimits",
            // tests write with it what is on an issue of a restricted page
            "io.frontstage.issue.IssueProperty$Item.bare",
            // tests import as somebody who has chosen nothing
            "io.frontstage.importing.Importer.read",
            // tests measure the caches by them
            "io.frontstage.applink.IssueSnapshotCache.bytes",
            "io.frontstage.confluence.RenderCache.bytes",
            // tests ask what a font covers, and for the table without the rest
            "io.frontstage.layout.FontTable.knows",
            "io.frontstage.RenderedBlueprint.table");

    @Test
    void everythingInTheProgramIsUsedByIt() throws IOException {
        Set<String> found = unusedIn(PROGRAM, text(Path.of("src/main/java"), ".java"));

        // PDFBox calls what is in there, in the jar
        found.removeIf(name -> name.startsWith("io.frontstage.inside.logging."));
        assertThat(found).isSubsetOf(ALLOWED);
    }

    /** A finder that finds nothing here would find nothing there. */
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
