package io.frontstage.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/**
 * The result of Atlassian Spring Scanner's build step: the files under {@code META-INF/plugin-components}, read as its
 * runtime does (one entry per line, no trimming; a missing file counts as empty; a file with the product's suffix is
 * read, too).
 */
record ScannerIndex(List<Entry> components, List<Entry> primary, List<Entry> imports, List<Entry> exports) {
    static final String FOLDER = "META-INF/plugin-components/";

    /** @param detail after {@code #}: the bean's name, or the interfaces of an export */
    record Entry(String className, Optional<String> detail) {}

    static ScannerIndex read(Bundle bundle, Product product) {
        return new ScannerIndex(
                entries(bundle, product, "component"),
                entries(bundle, product, "primary-component"),
                entries(bundle, product, "imports"),
                entries(bundle, product, "exports"));
    }

    private static List<Entry> entries(Bundle bundle, Product product, String file) {
        List<Entry> entries = new ArrayList<>();
        for (String name : List.of(file, file + "-" + product.key())) {
            URL place = bundle.getEntry(FOLDER + name);
            if (place != null) {
                content(place).lines().forEach(line -> entries.add(entry(name, line)));
            }
        }
        return entries;
    }

    private static Entry entry(String file, String line) {
        if (!line.matches("[\\w.$]+(#[\\w.$,-]+)?")) {
            throw new PluginRejected("The scanner index " + FOLDER + file + " has the line “" + line
                    + "”; each line has to be a class name, or a class name, # and a bean name (or interfaces).");
        }
        int hash = line.indexOf('#');
        return hash < 0
                ? new Entry(line, Optional.empty())
                : new Entry(line.substring(0, hash), Optional.of(line.substring(hash + 1)));
    }

    private static String content(URL place) {
        try (var in = place.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
