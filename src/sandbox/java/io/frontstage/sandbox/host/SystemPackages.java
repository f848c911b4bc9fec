package io.frontstage.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The packages that a product exports to its plugins: those on the host's class path with the prefixes that the
 * products export, too, except for packages of the other product.
 *
 * <p>They are exported without a version. An import with a version range is refused, because a range taken from one
 * product's artifacts might not match the other product.
 */
final class SystemPackages {
    private static final List<String> PREFIXES = List.of(
            "com/atlassian",
            "com/fasterxml/jackson/annotation",
            "com/fasterxml/jackson/core",
            "com/fasterxml/jackson/databind",
            "jakarta/annotation",
            "jakarta/inject",
            "jakarta/servlet",
            "jakarta/ws/rs",
            "org/slf4j",
            "org/springframework");

    private SystemPackages() {}

    /** Their names, as the value of {@code org.osgi.framework.system.packages.extra}. */
    static String of(Product product, ClassLoader hostClasses) {
        SortedSet<String> packages = new TreeSet<>();
        try {
            for (String prefix : PREFIXES) {
                for (URL place : Collections.list(hostClasses.getResources(prefix))) {
                    collect(place, prefix, packages);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        packages.removeIf(product::lacks);
        return String.join(",", packages);
    }

    private static void collect(URL place, String prefix, SortedSet<String> packages) throws IOException {
        if (place.getProtocol().equals("jar")) {
            JarURLConnection connection = (JarURLConnection) place.openConnection();
            connection.setUseCaches(false);
            try (var jar = connection.getJarFile()) {
                jar.stream().map(entry -> entry.getName()).forEach(name -> addPackageOf(name, prefix, packages));
            }
        } else {
            Path folder = Path.of(URI.create(place.toString()));
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(file -> prefix + "/"
                                + folder.relativize(file).toString().replace('\\', '/'))
                        .forEach(name -> addPackageOf(name, prefix, packages));
            }
        }
    }

    private static void addPackageOf(String classFile, String prefix, SortedSet<String> packages) {
        if (classFile.startsWith(prefix + "/") && classFile.endsWith(".class")) {
            packages.add(classFile.substring(0, classFile.lastIndexOf('/')).replace('/', '.'));
        }
    }
}
