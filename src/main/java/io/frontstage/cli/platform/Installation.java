package io.frontstage.cli.platform;

import io.frontstage.cli.platform.Archives.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.jar.Manifest;

/**
 * A product on disk: its classes, the packages that its bundles export, and the modules of its plugins. Classes are
 * read on demand. Of several copies of a class, the one nested least deeply in archives counts, then the first by path,
 * so that the product's own libraries come before those of its bundled plugins.
 */
final class Installation {

    private static final int START = 4096;

    private final Map<String, Place> classes = new HashMap<>();
    private final Map<String, Optional<ClassFile>> read = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final List<Descriptor> descriptors = new ArrayList<>();
    private final Archives archives = new Archives();

    private Installation() {}

    /**
     * @param roots folders and archives of one product
     * @param progress receives the number of archives read from time to time
     */
    static Installation read(List<Path> roots, IntConsumer progress) throws IOException {
        Installation installation = new Installation();
        for (Path root : roots) {
            installation.archives.walk(root, (place, content) -> {
                installation.add(place, content);
                progress.accept(installation.archives.read());
            });
        }
        return installation;
    }

    int archives() {
        return archives.read();
    }

    int classes() {
        return classes.size();
    }

    List<Descriptor> descriptors() {
        return descriptors;
    }

    /** Whether a bundle exports the package or a library of the product contains it. */
    boolean offers(String packageName) {
        return packages.contains(packageName);
    }

    /** Whether the product has a class whose simple name ends with this text. */
    boolean hasClassEndingWith(String end) {
        return classes.keySet().stream().anyMatch(name -> name.endsWith(end));
    }

    Optional<ClassFile> find(String internalName) {
        return read.computeIfAbsent(
                internalName, name -> Optional.ofNullable(classes.get(name)).map(place -> {
                    try {
                        return ClassFileReader.read(Archives.read(place));
                    } catch (IOException e) {
                        throw new UncheckedIOException(place + ": " + e.getMessage(), e);
                    }
                }));
    }

    private void add(Place place, InputStream content) throws IOException {
        String name = place.name();
        if (name.endsWith(".class")) {
            addClass(place, content);
        } else if (name.endsWith(".xml")) {
            addXml(content);
        } else if (name.equals("META-INF/MANIFEST.MF")) {
            packages.addAll(Packages.in(new Manifest(content), "Export-Package"));
        }
    }

    private void addClass(Place place, InputStream content) throws IOException {
        String entry = place.name();
        if (entry.contains("META-INF/versions/") || entry.endsWith("module-info.class")) {
            return;
        }
        // a folder of classes can have any root, so the class's own name counts
        String name = place.inside().isEmpty()
                ? ClassFileReader.read(content.readAllBytes()).name()
                : entry.replaceFirst("^(WEB-INF/classes/|BOOT-INF/classes/)", "")
                        .replaceFirst("\\.class$", "");
        Place known = classes.get(name);
        if (known == null || place.inside().size() < known.inside().size()) {
            classes.put(name, place);
        }
        if (place.inside().size() < 2) {
            packages.add(ClassFile.packageOf(name));
        }
    }

    private void addXml(InputStream content) throws IOException {
        byte[] start = content.readNBytes(START);
        if (!Descriptor.mayBegin(start)) {
            return;
        }
        byte[] rest = content.readAllBytes();
        byte[] xml = java.util.Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, xml, start.length, rest.length);
        Descriptor.read(xml).ifPresent(descriptors::add);
    }
}
