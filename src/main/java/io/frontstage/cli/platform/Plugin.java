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
 * @param services names of the services that the scanner's index imports, by the file that lists them ({@code imports-jira})
 */
record Plugin(
        Map<String, ClassFile> classes,
        Set<String> imports,
        Optional<Descriptor> descriptor,
        Map<String, Set<String>> services) {

    private static final String INDEX = "META-INF/plugin-components/";

    static Plugin read(Path jar) throws IOException {
        Map<String, ClassFile> classes = new TreeMap<>();
        Set<String> imports = new TreeSet<>();
        Map<String, Set<String>> services = new TreeMap<>();
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
            } else if (name.startsWith(INDEX + "imports")) {
                String lines = new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                Set<String> names = new TreeSet<>();
                lines.lines().forEach(line -> names.add(line.replaceFirst("#.*", "")));
                services.put(name.substring(INDEX.length()), names);
            }
        });
        return new Plugin(classes, imports, Optional.ofNullable(descriptor[0]), services);
    }

    /** The services that the scanner's index imports in a product. */
    Set<String> services(Product product) {
        Set<String> names = new TreeSet<>(services.getOrDefault("imports", Set.of()));
        names.addAll(services.getOrDefault("imports-" + product.application(), Set.of()));
        return names;
    }
}
