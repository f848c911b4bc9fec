package io.frontstage.sandbox.dev;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The plugin's jar with what has changed since it was built. */
final class DevJar {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path FRONT_END = Path.of("src/main/frontend");
    private static final Path EXAMPLES = Path.of("docs/examples");

    private final Path root;
    private final Path work;
    private final ChangedClasses classes;
    private final Map<String, byte[]> entries = new TreeMap<>();
    private final String key;
    private final String version;

    /**
     * @param root the project's folder
     * @param built the jar of the last whole build
     * @param work a folder for compiled files and for the jar
     */
    DevJar(Path root, Path built, Path work) throws IOException {
        this.root = root;
        this.work = work;
        this.classes = new ChangedClasses(root.resolve(JAVA), root.resolve("target/classes"), work.resolve("classes"));
        try (JarFile jar = new JarFile(built.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
            var manifest = jar.getManifest().getMainAttributes();
            this.key = manifest.getValue("Atlassian-Plugin-Key");
            this.version = manifest.getValue("Bundle-Version");
        }
    }

    /**
     * Adds what has changed.
     *
     * @param changed files below the project's folder
     * @throws NotBuilt if a file does not compile, or the jar has no such part
     */
    Path with(Collection<Path> changed) throws IOException, InterruptedException, NotBuilt {
        List<Path> java = existing(changed, JAVA)
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        if (!java.isEmpty()) {
            classes.compile(java);
            addAll(work.resolve("classes"));
        }
        if (changed.stream().anyMatch(file -> file.startsWith(FRONT_END))) {
            bundle();
        }
        for (Path file : existing(changed, RESOURCES).toList()) {
            add(root.resolve(RESOURCES).relativize(file).toString(), file);
        }
        for (Path file : existing(changed, EXAMPLES).toList()) {
            add("io/frontstage/examples/" + file.getFileName(), file);
        }
        for (Path file : existing(changed, Path.of("atlassian-plugin.xml")).toList()) {
            add("atlassian-plugin.xml", file);
        }
        return write();
    }

    private Stream<Path> existing(Collection<Path> changed, Path place) {
        return changed.stream()
                .filter(file -> file.startsWith(place))
                .map(root::resolve)
                .filter(Files::isRegularFile);
    }

    private void add(String name, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (name.equals("atlassian-plugin.xml") || name.endsWith("version.properties")) {
            content = new String(content, StandardCharsets.UTF_8)
                    .replace("${atlassian.plugin.key}", key)
                    .replace("${frontstage.version}", version)
                    .getBytes(StandardCharsets.UTF_8);
        }
        entries.put(name.replace('\\', '/'), name.endsWith(".class") ? ChangedClasses.relocated(content) : content);
    }

    private void addAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(folder.relativize(file).toString(), file);
            }
        }
    }

    /** Bundles script and style sheets, without type checks, tests and limits. */
    private void bundle() throws IOException, InterruptedException, NotBuilt {
        Path out = work.resolve("frontend").toAbsolutePath();
        Process node = new ProcessBuilder("node", "build.mjs", out.toString(), "--quick")
                .directory(root.resolve(FRONT_END).toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (node.waitFor() != 0) {
            throw new NotBuilt(said.stripTrailing());
        }
        // otherwise the minified files would be preferred
        entries.keySet().removeIf(name -> name.matches("frontstage/.*\\.min\\.(js|css)"));
        addAll(out);
    }

    private Path write() throws IOException {
        Path jar = work.resolve("frontstage-dev.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (String name : (Iterable<String>) inOrder()::iterator) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(entries.get(name));
                zip.closeEntry();
            }
        }
        return jar;
    }

    /** The entries with the manifest first, because otherwise it is not found. */
    private Stream<String> inOrder() {
        return Stream.concat(
                Stream.of(JarFile.MANIFEST_NAME),
                entries.keySet().stream().filter(name -> !name.equals(JarFile.MANIFEST_NAME)));
    }
}
