package io.frontstage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The allowed dependencies between all packages below a root. */
final class House {

    /** Each core package with the packages that it may use; sub-packages count as their parent. */
    private static final Map<String, Set<String>> CORE = new TreeMap<>(Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("messages", Set.of()),
            Map.entry("problem", Set.of("source", "messages")),
            Map.entry("blueprint", Set.of("source")),
            Map.entry("definition", Set.of("source", "messages", "problem", "blueprint")),
            Map.entry("check", Set.of("source", "messages", "problem", "blueprint", "definition")),
            Map.entry("gap", Set.of("messages", "blueprint", "answer", "measure")),
            Map.entry("lostlink", Set.of("blueprint", "definition")),
            Map.entry("difference", Set.of("messages", "blueprint", "definition")),
            Map.entry("future", Set.of("messages", "blueprint", "difference")),
            Map.entry("merge", Set.of("source", "blueprint", "definition")),
            Map.entry("answer", Set.of("blueprint", "messages")),
            Map.entry("measure", Set.of("blueprint", "answer", "messages")),
            Map.entry("importing", Set.of("source", "messages", "problem", "definition", "answer")),
            Map.entry("example", Set.of("source", "blueprint", "definition")),
            Map.entry("issue", Set.of("messages", "blueprint")),
            Map.entry("ranking", Set.of("messages", "blueprint")),
            Map.entry("scene", Set.of()),
            Map.entry(
                    "layout",
                    Set.of("blueprint", "scene", "messages", "answer", "measure", "gap", "difference", "future")),
            Map.entry(
                    "render",
                    Set.of(
                            "source",
                            "messages",
                            "problem",
                            "blueprint",
                            "issue",
                            "ranking",
                            "gap",
                            "scene",
                            "answer",
                            "measure",
                            "difference",
                            "future"))));

    /** The packages that run in a product. */
    private static final String[] ADAPTERS = {"confluence", "applink", "jira", "product"};

    /** Packages of the products. */
    private static final String[] HOST = {
        "com.atlassian..",
        "org.springframework..",
        "jakarta..",
        "javax.servlet..",
        "org.apache.velocity..",
        "org.slf4j..",
        "org.osgi.."
    };

    private House() {}

    /** All rules, for the code below this root package. */
    static List<ArchRule> rules(String root) {
        List<ArchRule> rules = new ArrayList<>();
        CORE.forEach((name, known) -> {
            Set<String> inside = new java.util.TreeSet<>(known);
            inside.add(name);
            rules.add(mayKnow(root, name, inside));
        });
        rules.add(noClasses()
                .that(isCore(root))
                .should()
                .dependOnClassesThat(resideInAnyPackage(HOST))
                .because("the core knows no host"));
        rules.add(apart(root, "confluence", "applink", "they meet at issue.Issues"));
        rules.add(apart(root, "confluence", "jira", "they run in different products"));
        rules.add(apart(root, "applink", "jira", "they run in different products"));
        rules.add(noClasses()
                .that()
                .resideInAnyPackage(adapters(root))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".cli..")
                .because("the command line is another use of the jar")
                .allowEmptyShould(true));
        rules.add(noClasses()
                .that(isCore(root))
                .should()
                .dependOnClassesThat(resideInAnyPackage(adapters(root)))
                .because("the core knows no adapter"));
        rules.add(noClasses()
                .that()
                .resideInAPackage(root + ".product..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAPackage(root + ".product.."))))
                .because("what the adapters of both products need knows neither of them")
                .allowEmptyShould(true));
        rules.add(slices().matching(parent(root) + ".(**)").should().beFreeOfCycles());
        return rules;
    }

    private static ArchRule mayKnow(String root, String name, Set<String> known) {
        String[] packages =
                known.stream().map(other -> root + "." + other + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(packages))))
                .as(name + " may know no other package than " + known)
                .allowEmptyShould(true);
    }

    private static ArchRule apart(String root, String one, String other, String reason) {
        return slices().matching(root + ".(" + one + "|" + other + ")..")
                .should()
                .notDependOnEachOther()
                .because(reason)
                .allowEmptyShould(true);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isCore(String root) {
        return describe(
                "belong to the core",
                javaClass -> resideInAPackage(root + "..").test(javaClass)
                        && !resideInAnyPackage(adapters(root)).test(javaClass));
    }

    private static String[] adapters(String root) {
        return Stream.of(ADAPTERS).map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    private static String parent(String root) {
        return root.substring(0, root.lastIndexOf('.'));
    }
}
