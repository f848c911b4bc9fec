package io.frontstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String BROKEN = "io.frontstage.architecture.broken";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath(Path.of("target/classes"));

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        return House.rules("io.frontstage").stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(OURS)));
    }

    @Test
    void theHouseIsThere() {
        assertThat(OURS).hasSizeGreaterThan(50);
    }

    @Test
    void everyPackageSaysWhatComesInAndWhatGoesOut() {
        assertThat(OURS.stream().map(type -> type.getPackageName()).distinct())
                .allSatisfy(name -> assertThat(Path.of("src/main/java", name.replace('.', '/'), "package-info.java"))
                        .exists());
    }

    @Test
    void aSimpleNameHasOneClass() {
        assertThat(sharedNames(OURS)).isEmpty();
        assertThat(sharedNames(broken())).containsKey("KnowsTheCommandLine");
    }

    /** The simple names of more than one top-level class, each with the packages of these classes. */
    private static Map<String, Set<String>> sharedNames(JavaClasses classes) {
        Map<String, Set<String>> packages = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toCollection(TreeSet::new))));
        packages.values().removeIf(names -> names.size() == 1);
        return packages;
    }

    /**
     * The classes in {@code broken} violate the rules on purpose; their names say which one. A rule that finds nothing
     * there would find nothing in the real code either.
     */
    @Test
    void everyRuleFindsABrokenHouse() {
        JavaClasses broken = broken();

        List<String> blind = House.rules(BROKEN).stream()
                .filter(rule -> !rule.evaluate(broken).hasViolation())
                .map(ArchRule::getDescription)
                .toList();

        assertThat(blind).isEmpty();
    }

    /** Located by folder, because a search by package would read the whole class path. */
    private static JavaClasses broken() {
        return new ClassFileImporter().importPath(Path.of("target/test-classes", BROKEN.replace('.', '/')));
    }
}
