package io.frontstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
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

    /** Each broken house breaks what its classes are named after; a rule that finds nothing there would find nothing here. */
    @Test
    void everyRuleFindsABrokenHouse() {
        JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);

        List<String> blind = House.rules(BROKEN).stream()
                .filter(rule -> !rule.evaluate(broken).hasViolation())
                .map(ArchRule::getDescription)
                .toList();

        assertThat(blind).isEmpty();
    }
}
