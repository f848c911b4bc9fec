package io.frontstage.plugin;

import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Everything that Spring creates for the plugin in one product: the beans of the scanner's index, the modules' classes
 * and the REST resources.
 */
public final class PluginBeans {

    static final Path CLASSES = Path.of("target/classes");
    static final Path RECORD = Path.of("docs/decisions/0013-product-members-less-than-certain.md");
    private static final Path INDEX = CLASSES.resolve("META-INF/plugin-components");
    private static final Pattern NAMED = Pattern.compile("com/atlassian/[\\w/]+(?:\\$\\w+)*");

    private PluginBeans() {}

    /**
     * Creates everything and discards it.
     *
     * @param product {@code confluence} or {@code jira}
     * @param classes the class loader with our classes
     * @throws RuntimeException Spring's exception, if something cannot be created
     */
    public static void make(String product, ClassLoader classes) throws ClassNotFoundException {
        try (GenericApplicationContext spring = new GenericApplicationContext()) {
            spring.setClassLoader(classes);
            AnnotationConfigUtils.registerAnnotationConfigProcessors(spring);
            for (String name : index("component", product)) {
                Class<?> type = classes.loadClass(name);
                spring.registerBeanDefinition(
                        Introspector.decapitalize(type.getSimpleName()), new RootBeanDefinition(type));
            }
            for (String name : index("imports", product)) {
                service(name, classes)
                        .ifPresent(service -> spring.getBeanFactory().registerSingleton(name, service));
            }
            spring.refresh();
            for (String name : modules(product)) {
                spring.getAutowireCapableBeanFactory().createBean(classes.loadClass(name));
            }
        }
    }

    /** Names of the plugin's classes that Spring creates in a product. */
    public static List<String> of(String product) {
        List<String> all = new ArrayList<>(index("component", product));
        all.addAll(modules(product));
        return all;
    }

    /** Lines of the scanner's index: one file for both products, one for this product. */
    private static List<String> index(String file, String product) {
        return Stream.of(file, file + "-" + product)
                .map(INDEX::resolve)
                .filter(Files::exists)
                .flatMap(path -> text(path).lines())
                .map(line -> line.replaceFirst("#.*", ""))
                .toList();
    }

    /** An import whose class is missing is left out; then the bean that needs it cannot be created. */
    private static Optional<Object> service(String name, ClassLoader classes) {
        try {
            Class<?> type = classes.loadClass(name);
            return Optional.of(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "equals" -> proxy == arguments[0];
                        case "hashCode" -> System.identityHashCode(proxy);
                        default -> null;
                    }));
        } catch (ClassNotFoundException | NoClassDefFoundError missing) {
            return Optional.empty();
        }
    }

    /** The classes named in the descriptor, and those that the product finds in the package of its REST module. */
    private static List<String> modules(String product) {
        TreeSet<String> names = new TreeSet<>();
        Matcher named = Pattern.compile("class=\"(io\\.frontstage\\." + product + "\\.[\\w.]+)\"")
                .matcher(text(CLASSES.resolve("atlassian-plugin.xml")));
        while (named.find()) {
            names.add(named.group(1));
        }
        if (product.equals("confluence")) {
            classes(CLASSES.resolve("io/frontstage/confluence/rest"))
                    .filter(file -> raw(file).contains("Ljakarta/ws/rs/Path;")
                            || raw(file).contains("Ljakarta/ws/rs/ext/Provider;"))
                    .forEach(file -> names.add(name(file)));
        }
        return List.copyOf(names);
    }

    /** Names of all product classes that our classes name anywhere, in code that runs in this product. */
    public static TreeSet<String> named(String product) {
        TreeSet<String> names = new TreeSet<>();
        for (String folder :
                product.equals("jira") ? List.of("jira", "product") : List.of("confluence", "applink", "product")) {
            classes(CLASSES.resolve("io/frontstage").resolve(folder)).forEach(file -> {
                Matcher named = NAMED.matcher(raw(file));
                while (named.find()) {
                    names.add(named.group().replace('/', '.'));
                }
            });
        }
        names.removeIf(name -> name.startsWith("com.atlassian.plugin.spring.scanner."));
        return names;
    }

    /**
     * Names of the product classes without which Spring creates nothing, as decision 0013 lists them; {@link BeansTest}
     * tries each.
     */
    public static List<String> needed(String product) {
        Matcher block = Pattern.compile("```" + product + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(text(RECORD));
        if (!block.find()) {
            throw new IllegalStateException(RECORD + " has no list of " + product);
        }
        return block.group(1).lines().toList();
    }

    private static Stream<Path> classes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
    }

    private static String raw(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
