package io.frontstage.cli.platform;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The products that the plugin runs in. */
enum Product {
    CONFLUENCE("com/atlassian/confluence/core/ContentEntityManager", Set.of("confluence", "applink")),
    JIRA("com/atlassian/jira/component/ComponentAccessor", Set.of("jira"));

    private final String mark;
    private final Set<String> ours;

    /**
     * @param mark a class that only this product has
     * @param ours our packages that run only in this product
     */
    Product(String mark, Set<String> ours) {
        this.mark = mark;
        this.ours = ours;
    }

    /**
     * The products in these files: one for an installation, both for the signatures that this plugin is built against.
     */
    static List<Product> in(Installation installation) {
        return Stream.of(values())
                .filter(product -> installation.find(product.mark).isPresent())
                .toList();
    }

    /** The name used in the {@code application} attribute of a module and in the names of the scanner's index files. */
    String application() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether one of our classes is used in this product. */
    boolean runs(ClassFile ourClass) {
        return Stream.of(values())
                .filter(other -> other != this)
                .flatMap(other -> other.ours.stream())
                .noneMatch(folder -> ourClass.name().startsWith("io/frontstage/" + folder + "/"));
    }
}
