package io.frontstage.cli;

import io.frontstage.answer.AnswerSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The answer files next to a definition. Only plain file names are accepted, so that nothing outside the definition's folder is read. */
record AnswerFolder(Path folder) {

    /** The folder of a definition. */
    static AnswerFolder of(String definition) {
        Path parent = Path.of(definition).toAbsolutePath().getParent();
        return new AnswerFolder(parent == null ? Path.of("").toAbsolutePath() : parent);
    }

    AnswerSource source(String name) throws IOException {
        Optional<Path> file = find(name);
        return file.isEmpty() ? AnswerSource.missing(name) : new FileSource(name, file.get(), Files.size(file.get()));
    }

    /** The regular file with this name directly in the folder, also after symbolic links are resolved. */
    Optional<Path> find(String name) throws IOException {
        if (name.isEmpty() || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(name);
            boolean isHere = Files.isRegularFile(file)
                    && folder.toRealPath().equals(file.toRealPath().getParent());
            return isHere ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private record FileSource(String name, Path file, long bytes) implements AnswerSource {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
