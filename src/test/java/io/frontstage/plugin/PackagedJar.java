package io.frontstage.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** The built jar, as it would be uploaded. */
record PackagedJar(Path path) {

    static PackagedJar built() {
        return new PackagedJar(Path.of(System.getProperty("frontstage.jar")));
    }

    /** Names of all entries except folders, in the jar's order. */
    List<String> entries() {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> classes() {
        return entries().stream().filter(name -> name.endsWith(".class")).toList();
    }

    Manifest manifest() {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.getManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(manifest().getMainAttributes().getValue(name));
    }

    byte[] bytes(String entry) {
        try (JarFile jar = new JarFile(path.toFile());
                InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String entry) {
        return new String(bytes(entry), StandardCharsets.UTF_8);
    }

    /** The raw contents of a class file, in which names can be searched. */
    String raw(String entry) {
        return new String(bytes(entry), StandardCharsets.ISO_8859_1);
    }
}
