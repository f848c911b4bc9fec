package io.frontstage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares an output with the file stored beside the tests. {@code -Dgolden.update=true} stores the new output. */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "io", "frontstage", "golden");

    private Golden() {}

    /** A missing file is written, and the test fails, so that somebody looks at it. */
    public static void matches(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                write(file, actual);
            } else if (Files.exists(file)) {
                assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
            } else {
                write(file, actual);
                fail("there was no " + file + "; it is written now: look at it and keep it");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
