package io.frontstage.sandbox.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.osgi.framework.Version;
import org.w3c.dom.Document;

/**
 * The packaged jar, as the plugin system reads it before loading any class.
 *
 * @param entries the names of its files
 * @param descriptor the root of its {@code atlassian-plugin.xml}
 */
record PluginJar(Path path, String key, String version, Set<String> entries, DescriptorElement descriptor) {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String SCANNER_NAMESPACE = "http://www.atlassian.com/schema/atlassian-scanner/2";
    private static final String SCANNER_ANNOTATIONS = "com/atlassian/plugin/spring/scanner/annotation/";

    /** @throws PluginRejected if a product would not accept it as a plugin that needs no transformation */
    static PluginJar read(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            Set<String> entries = new TreeSet<>();
            jar.stream().map(ZipEntry::getName).forEach(entries::add);
            Attributes manifest = manifest(jar);
            String key = header(manifest, "Atlassian-Plugin-Key");
            String version = version(manifest);
            refuseProductClasses(entries);
            refuseMissingLibraries(manifest, entries);
            refuseMissingScanner(jar, entries);
            DescriptorElement descriptor = descriptor(jar, key);
            return new PluginJar(path, key, version, entries, descriptor);
        } catch (IOException e) {
            throw new PluginRejected(path.getFileName() + " cannot be read as a jar: " + e.getMessage(), e);
        }
    }

    private static Attributes manifest(JarFile jar) throws IOException {
        Manifest manifest = jar.getManifest();
        if (manifest == null) {
            throw new PluginRejected("The jar has no manifest.");
        }
        return manifest.getMainAttributes();
    }

    private static String header(Attributes manifest, String name) {
        String value = manifest.getValue(name);
        if (value == null || value.isBlank()) {
            throw new PluginRejected("The manifest has no " + name
                    + "; without it the products transform the jar, or do not load it as a plugin.");
        }
        return value.strip();
    }

    private static String version(Attributes manifest) {
        String version = header(manifest, "Bundle-Version");
        header(manifest, "Bundle-SymbolicName");
        if (!header(manifest, "Bundle-ManifestVersion").equals("2")) {
            throw new PluginRejected("Bundle-ManifestVersion has to be 2.");
        }
        try {
            return Version.parseVersion(version).toString();
        } catch (IllegalArgumentException e) {
            throw new PluginRejected(
                    "Bundle-Version “" + version + "” is no OSGi version, which looks like 1.0.0.SNAPSHOT.", e);
        }
    }

    private static void refuseProductClasses(Set<String> entries) {
        for (String entry : entries) {
            if (entry.startsWith(SCANNER_ANNOTATIONS)) {
                throw new PluginRejected(
                        "The plugin has an extra copy of the atlassian-spring-scanner-annotation classes: " + entry
                                + ".");
            }
            if (entry.startsWith("com/atlassian/") && entry.endsWith(".class")) {
                throw new PluginRejected("The jar holds a class of the product: " + entry + ".");
            }
        }
    }

    private static void refuseMissingLibraries(Attributes manifest, Set<String> entries) {
        String classPath = manifest.getValue("Bundle-ClassPath");
        if (classPath != null) {
            for (String library : classPath.split(",")) {
                if (!library.strip().equals(".") && !entries.contains(library.strip())) {
                    throw new PluginRejected(
                            "Bundle-ClassPath names " + library.strip() + ", which is not in the jar.");
                }
            }
        }
    }

    private static void refuseMissingScanner(JarFile jar, Set<String> entries) throws IOException {
        boolean scans = false;
        for (String entry : entries) {
            if (entry.matches("META-INF/spring/[^/]+\\.xml")) {
                Document beans = Xml.parse(entry, content(jar, entry));
                scans |= beans.getElementsByTagNameNS(SCANNER_NAMESPACE, "scan-indexes")
                                .getLength()
                        > 0;
            }
        }
        if (!scans) {
            throw new PluginRejected(
                    "No file in META-INF/spring has <atlassian-scanner:scan-indexes/> of the namespace "
                            + SCANNER_NAMESPACE + "; the plugin would have no beans.");
        }
        if (entries.stream().noneMatch(entry -> entry.startsWith(ScannerIndex.FOLDER) && !entry.endsWith("/"))) {
            throw new PluginRejected(
                    "There is no scanner index in " + ScannerIndex.FOLDER + "; the plugin would have no beans.");
        }
    }

    private static DescriptorElement descriptor(JarFile jar, String headerKey) throws IOException {
        if (jar.getEntry(DESCRIPTOR) == null) {
            throw new PluginRejected("There is no " + DESCRIPTOR + " at the root of the jar.");
        }
        DescriptorElement root =
                Xml.element(Xml.parse(DESCRIPTOR, content(jar, DESCRIPTOR)).getDocumentElement());
        String key = root.attribute("key").orElse("");
        if (key.contains(":")) {
            throw new PluginRejected("The plugin's key “" + key + "” contains a colon.");
        }
        if (!key.equals(headerKey)) {
            throw new PluginRejected(
                    "The key in " + DESCRIPTOR + " is “" + key + "”, but Atlassian-Plugin-Key is “" + headerKey + "”.");
        }
        if (!root.attribute("plugins-version").orElse("1").equals("2")) {
            throw new PluginRejected("plugins-version in " + DESCRIPTOR + " has to be 2.");
        }
        return root;
    }

    /** The names of its classes. */
    Set<String> classNames() {
        return entries.stream()
                .filter(entry -> entry.endsWith(".class"))
                .map(entry ->
                        entry.substring(0, entry.length() - ".class".length()).replace('/', '.'))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static byte[] content(JarFile jar, String entry) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(entry))) {
            return in.readAllBytes();
        }
    }
}
