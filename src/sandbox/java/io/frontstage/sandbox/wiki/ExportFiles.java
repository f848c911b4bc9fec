package io.frontstage.sandbox.wiki;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Temporary files for the pictures of an export; each is available only to the person for whom it was made. */
final class ExportFiles implements WritableDownloadResourceManager {

    static final String PATH = "/download/temp/";

    private record Writer(Path file) implements DownloadResourceWriter {

        @Override
        public OutputStream getStreamForWriting() {
            try {
                return Files.newOutputStream(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getResourcePath() {
            return Addresses.CONTEXT + PATH + file.getFileName();
        }
    }

    private final Path folder;

    ExportFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public DownloadResourceWriter getResourceWriter(String userName, String prefix, String suffix) {
        String owner = userName == null ? "anonymous" : userName;
        return new Writer(folder.resolve(owner + "-" + prefix + UUID.randomUUID() + suffix));
    }

    /** The file with that name, if it was made for this person. */
    Optional<Path> file(String name, Optional<Person> person) {
        String owner = person.map(Person::username).orElse("anonymous");
        Path file = folder.resolve(name).normalize();
        return Optional.of(file)
                .filter(found -> found.getParent().equals(folder.normalize()))
                .filter(found -> name.startsWith(owner + "-"))
                .filter(Files::isRegularFile);
    }
}
