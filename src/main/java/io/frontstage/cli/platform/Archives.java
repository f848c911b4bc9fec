package io.frontstage.cli.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Reads folders and archives recursively, including nested archives. */
final class Archives {

    /**
     * The location of a file.
     *
     * @param file the file on disk
     * @param inside the path through nested archives, one entry each; empty for the file itself
     */
    record Place(Path file, List<String> inside) {

        Place {
            inside = List.copyOf(inside);
        }

        Place within(String entry) {
            List<String> longer = new ArrayList<>(inside);
            longer.add(entry);
            return new Place(file, longer);
        }

        /** The name of the last entry, or the file's path. */
        String name() {
            return inside.isEmpty() ? file.toString() : inside.get(inside.size() - 1);
        }
    }

    /** Receives every file that is not an archive. */
    @FunctionalInterface
    interface Visitor {
        /** The content may be left unread. */
        void file(Place place, InputStream content) throws IOException;
    }

    private int read;

    /** The number of archives read. */
    int read() {
        return read;
    }

    void walk(Path root, Visitor visitor) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                if (isArchive(file.toString())) {
                    walkArchive(file, visitor);
                } else {
                    try (InputStream content = Files.newInputStream(file)) {
                        visitor.file(new Place(file, List.of()), content);
                    }
                }
            }
        }
    }

    private void walkArchive(Path file, Visitor visitor) throws IOException {
        read++;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        visit(new Place(file, List.of(entry.getName())), content, visitor);
                    }
                }
            }
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private void visit(Place place, InputStream content, Visitor visitor) throws IOException {
        if (!isArchive(place.name())) {
            visitor.file(place, content);
            return;
        }
        read++;
        // not closed, because that would close the enclosing archive
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.readAllBytes()));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                visit(place.within(entry.getName()), zip, visitor);
            }
        }
    }

    static byte[] read(Place place) throws IOException {
        if (place.inside().isEmpty()) {
            return Files.readAllBytes(place.file());
        }
        byte[] bytes;
        try (ZipFile zip = new ZipFile(place.file().toFile());
                InputStream content =
                        zip.getInputStream(zip.getEntry(place.inside().get(0)))) {
            bytes = content.readAllBytes();
        }
        for (String name : place.inside().subList(1, place.inside().size())) {
            bytes = entry(bytes, name);
        }
        return bytes;
    }

    private static byte[] entry(byte[] archive, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("no entry " + name);
    }

    private static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jar") || lower.endsWith(".war") || lower.endsWith(".zip") || lower.endsWith(".obr");
    }
}
