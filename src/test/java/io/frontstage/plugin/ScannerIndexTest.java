package io.frontstage.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.user.UserManager;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScannerIndexTest {

    private static final Path WRITTEN = Path.of("src/main/resources/META-INF/plugin-components");

    @Test
    void theIndexIsWhatTheAnnotationsWant() throws IOException {
        List<Class<?>> ours = new ArrayList<>();
        for (String name : List.of("confluence", "applink", "jira")) {
            ours.addAll(classesBelow(Path.of("target/classes/io/frontstage", name)));
        }

        assertThat(ours).isNotEmpty();
        assertThat(ScannerIndex.difference(ScannerIndex.wantedBy(ours), ScannerIndex.written(WRITTEN)))
                .as("lines to add (+) and to remove (-) in %s", WRITTEN)
                .isEmpty();
    }

    private static List<Class<?>> classesBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> Path.of("target/classes").relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .<Class<?>>map(
                            file -> load(file.replace(File.separatorChar, '.').replaceFirst("\\.class$", "")))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ScannerIndexTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The runtime trims nothing, so a space at the end of a line would be part of a class name. */
    @Test
    void theFilesAreSortedLinesWithoutBlanks() throws IOException {
        try (Stream<Path> files = Files.list(WRITTEN)) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> {
                String text = Files.readString(file);
                assertThat(text).endsWith("\n").doesNotContain("\r", " ", "\t", "\n\n");
                assertThat(text.lines().toList()).isSorted().doesNotHaveDuplicates();
            });
        }
    }

    @Test
    void readsEveryKindOfAnnotation() {
        assertThat(ScannerIndex.wantedBy(Set.of(InConfluence.class, InJira.class))
                        .lines())
                .isEqualTo(new TreeMap<>(java.util.Map.of(
                        "component-confluence", lines(InConfluence.class.getName() + "#named"),
                        "component-jira", lines(InJira.class.getName()),
                        "exports", lines(InConfluence.class.getName() + "#" + LifecycleAware.class.getName()),
                        "imports", lines(ApplicationProperties.class.getName() + "#salProperties"),
                        "imports-confluence", lines(UserManager.class.getName()),
                        "imports-jira", lines(UserManager.class.getName() + "#salUserManager"))));
    }

    @Test
    void showsTheDifference() {
        ScannerIndex wanted = ScannerIndex.wantedBy(Set.of(InJira.class));
        ScannerIndex written = new ScannerIndex(new TreeMap<>(java.util.Map.of("component-jira", lines("old.Bean"))));

        assertThat(ScannerIndex.difference(wanted, written))
                .isEqualTo("component-jira: + " + InJira.class.getName() + "\n"
                        + "component-jira: - old.Bean\n"
                        + "imports-jira: + " + UserManager.class.getName() + "#salUserManager\n");
    }

    private static java.util.TreeSet<String> lines(String line) {
        return new java.util.TreeSet<>(Set.of(line));
    }

    @ConfluenceComponent("named")
    @ExportAsService
    private static final class InConfluence implements LifecycleAware {
        @ComponentImport("salProperties")
        private ApplicationProperties properties;

        InConfluence(@ConfluenceImport UserManager users) {}

        @Override
        public void onStart() {}
    }

    @JiraComponent
    private static final class InJira {
        InJira(@JiraImport("salUserManager") UserManager users) {}
    }
}
