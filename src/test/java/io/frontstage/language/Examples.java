package io.frontstage.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The definitions of {@code docs/examples}: documentation and fixtures at once. */
final class Examples {

    private static final Path FOLDER = Path.of("docs", "examples");

    private Examples() {}

    /** All examples, by name. */
    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples that show a whole service; not the smallest one. */
    static List<Path> rich() {
        return all().stream().filter(file -> !file.endsWith("smallest.yaml")).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
