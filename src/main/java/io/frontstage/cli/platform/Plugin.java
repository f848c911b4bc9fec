package io.frontstage.cli.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;

/**
 * Our own jar, or the folder of its classes.
 *
 * @param classes by internal name
 * @param imports packages that the manifest imports
 * @param index names of classes by the file of the scanner's index that lists them, such as {@code imports-jira}: the beans, and the
 *     services that it imports
 */
record Plugin(
        Map<String, ClassFile> classes,
        Set<String> imports,
        Optional<Descriptor> descriptor,
        Map<String, Set<String>> index) {

    private static final String INDEX = "META-INF/plugin-components/";

    static Plugin read(Path jar) throws IOException {
        Map<String, ClassFile> classes = new TreeMap<>();
        Set<String> imports = new TreeSet<>();
        Map<String, Set<String>> index = new TreeMap<>();
        Descriptor[] descriptor = new Descriptor[1];
        new Archives().walk(jar, (place, content) -> {
            String name = place.inside().isEmpty()
                    ? jar.relativize(place.file()).toString().replace('\\', '/')
                    : place.name();
            if (name.endsWith(".class")) {
                ClassFile file = ClassFileReader.read(content.readAllBytes());
                classes.put(file.name(), file);
            } else if (name.equals("META-INF/MANIFEST.MF")) {
                imports.addAll(
                        Packages.in(new Manifest(new ByteArrayInputStream(content.readAllBytes())), "Import-Package"));
            } else if (name.equals("atlassian-plugin.xml")) {
                descriptor[0] = Descriptor.read(content.readAllBytes())
                        .orElseThrow(() -> new IOException(jar + ": atlassian-plugin.xml cannot be read"));
            } else if (name.startsWith(INDEX)) {
                String lines = new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                Set<String> names = new TreeSet<>();
                lines.lines().forEach(line -> names.add(line.replaceFirst("#.*", "")));
                index.put(name.substring(INDEX.length()), names);
            }
        });
        return new Plugin(classes, imports, Optional.ofNullable(descriptor[0]), index);
    }

    /** The services that the scanner's index imports in a product. */
    Set<String> services(Product product) {
        return listed("imports", product);
    }

    /** The beans of a product. */
    Set<String> beans(Product product) {
        return listed("component", product);
    }

    private Set<String> listed(String file, Product product) {
        Set<String> names = new TreeSet<>(index.getOrDefault(file, Set.of()));
        names.addAll(index.getOrDefault(file + "-" + product.application(), Set.of()));
        return names;
    }
}
