package io.frontstage.confluence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * In read-only mode Confluence refuses every method that is not marked as reading, so each method must be one or the
 * other.
 */
class ReadOnlyModeTest {

    /** Methods that change a file, a page or an issue. */
    private static final List<String> WRITE = List.of(
            "AnswersResource.add",
            "BackLinksResource.write",
            "CreateResource.create",
            "FutureResource.begin",
            "RestoreResource.restore",
            "SavedEditsResource.edit",
            "StartResource.start",
            "TextResource.save");

    @Test
    void whatOnlyReadsIsAllowedWhateverItsMethod() throws Exception {
        assertThat(refused()).containsExactlyElementsOf(WRITE);
    }

    /** The methods other than {@code GET} that are not marked as only reading, by class and name. */
    private static List<String> refused() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/classes/io/frontstage/confluence/rest"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Resource.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .flatMap(ReadOnlyModeTest::refused)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> refused(String resource) {
        try {
            return Arrays.stream(Class.forName(ReadOnlyModeTest.class.getPackageName() + "." + resource)
                            .getDeclaredMethods())
                    .filter(method ->
                            Stream.of(POST.class, PUT.class, DELETE.class).anyMatch(method::isAnnotationPresent))
                    .filter(method -> !method.isAnnotationPresent(ReadOnlyAccessAllowed.class))
                    .map(method -> resource + "." + method.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
