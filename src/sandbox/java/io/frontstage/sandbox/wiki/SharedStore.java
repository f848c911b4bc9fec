package io.frontstage.sandbox.wiki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What the nodes of a cluster share when each is a process of its own, as in Confluence: a PostgreSQL database, and a
 * folder, the shared home, with the bytes of all attachments.
 *
 * @param address the database's address, {@code jdbc:postgresql://…}
 * @param home the shared home
 */
public record SharedStore(String address, Path home) {

    /** Limits the wait for a row that somebody else is changing. */
    private static final String OPTIONS = "-c lock_timeout=10000";

    Database database() {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(address);
        source.setOptions(OPTIONS);
        return Database.shared(source, Wiki.class);
    }

    /** A separate connection, for a lock or for listening. */
    Connection connection() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        return source.getConnection();
    }

    /**
     * Stores the bytes of a version. A version that is not committed leaves a file, which the next version with the
     * same number overwrites.
     */
    void keep(long attachment, int version, byte[] data) {
        Path file = file(attachment, version);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] kept(long attachment, int version) {
        try {
            return Files.readAllBytes(file(attachment, version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(long attachment, int version) {
        return home.resolve("attachments").resolve(Long.toString(attachment)).resolve(Integer.toString(version));
    }
}
