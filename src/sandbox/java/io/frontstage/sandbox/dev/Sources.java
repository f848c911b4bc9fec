package io.frontstage.sandbox.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The source files of the plugin, and which of them have changed since the last check. */
final class Sources {
    private static final List<String> PLACES = List.of(
            "src/main/java", "src/main/resources", "src/main/frontend", "docs/examples", "atlassian-plugin.xml");

    private final Path root;
    private Map<Path, String> seen;

    Sources(Path root) {
        this.root = root;
        this.seen = look();
    }

    /** The changed files below the project's folder, including deleted ones. */
    SortedSet<Path> changed() {
        Map<Path, String> now = look();
        SortedSet<Path> changed = new TreeSet<>(seen.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(file -> now.getOrDefault(file, "").equals(seen.getOrDefault(file, "")));
        seen = now;
        return changed;
    }

    private Map<Path, String> look() {
        Map<Path, String> found = new HashMap<>();
        try {
            for (String place : PLACES) {
                Files.walkFileTree(root.resolve(place), new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        return folder.endsWith("node_modules")
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String name = file.getFileName().toString();
                        // editors write such files beside a file while they save it
                        if (!name.startsWith(".") && !name.endsWith("~")) {
                            found.put(root.relativize(file), attributes.lastModifiedTime() + " " + attributes.size());
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                        if (e instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw e;
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
