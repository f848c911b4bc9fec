package io.frontstage.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SystemPackagesTest {
    private static final Path PLATFORM = Path.of("src/platform/java");

    @Test
    void theProductsApiIsWhatThePlatformFolderHoldsAndNothingElse() throws IOException {
        Set<String> exported = new TreeSet<>(packages(Product.CONFLUENCE));
        exported.addAll(packages(Product.JIRA));
        exported.removeIf(name -> !name.startsWith("com.atlassian."));
        assertThat(exported).isEqualTo(packagesIn(PLATFORM)).hasSizeGreaterThan(20);
        assertThat(Path.of("src/sandbox/java/com")).doesNotExist();
        assertThat(Path.of("src/test/java/com")).doesNotExist();
    }

    @Test
    void eachProductLacksWhatIsTheOthers() {
        assertThat(packages(Product.CONFLUENCE))
                .contains("com.atlassian.confluence.macro", "com.atlassian.sal.api", "jakarta.ws.rs.core", "org.slf4j")
                .noneMatch(name -> name.startsWith("com.atlassian.jira"));
        assertThat(packages(Product.JIRA))
                .contains("com.atlassian.sal.api", "org.springframework.beans.factory")
                .noneMatch(name -> name.startsWith("com.atlassian.confluence"));
    }

    @Test
    void whatTheHostIsMadeOfStaysHidden() {
        assertThat(packages(Product.CONFLUENCE))
                .noneMatch(name -> name.startsWith("io.frontstage")
                        || name.startsWith("org.h2")
                        || name.startsWith("org.eclipse.jetty")
                        || name.startsWith("org.apache.velocity")
                        || name.startsWith("org.glassfish"));
    }

    private static List<String> packages(Product product) {
        return List.of(SystemPackages.of(product, SystemPackagesTest.class.getClassLoader())
                .split(","));
    }

    private static Set<String> packagesIn(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
